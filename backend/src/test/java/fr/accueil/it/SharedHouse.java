// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** One house for all the tests that leave it running; started by the first of them, ended with the tests. */
final class SharedHouse {

    private static final House HOUSE = start();

    private SharedHouse() {}

    static House get() {
        return HOUSE;
    }

    private static House start() {
        try {
            House house = House.in(Files.createTempDirectory("accueil-it"));
            Runtime.getRuntime().addShutdownHook(new Thread(house::close));
            return house;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
