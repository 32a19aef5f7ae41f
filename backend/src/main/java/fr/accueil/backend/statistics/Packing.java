// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Numbers of 0 and more, and short texts, as few bytes; the same content always gives the same bytes. */
final class Packing {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void number(long value) {
        if (value < 0) {
            throw new IllegalArgumentException("no count is " + value);
        }
        long left = value;
        while (left >= 0x80) {
            bytes.write((int) (left & 0x7f | 0x80));
            left >>>= 7;
        }
        bytes.write((int) left);
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        bytes.writeBytes(utf8);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
