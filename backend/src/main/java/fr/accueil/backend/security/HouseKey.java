// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import org.springframework.stereotype.Component;

/** The secret that signs the cookie by which an agent stays signed in over a restart of the house. */
@Component
class HouseKey {

    private static final String NAME = "house-key";
    private static final int LENGTH = 48;

    private final String text;

    HouseKey(SettingRows rows) {
        this.text = rows.findById(NAME)
                .orElseGet(() -> rows.save(new SettingRow(NAME, Digest.secret(LENGTH))))
                .text();
    }

    String text() {
        return text;
    }
}
