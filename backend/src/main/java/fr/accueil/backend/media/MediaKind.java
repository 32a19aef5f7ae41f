// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A kind of file that displays show. Its first bytes decide; its name is only a claim. */
public enum MediaKind {
    JPEG("image/jpeg", 20, Set.of("jpg", "jpeg")) {
        @Override
        boolean begins(byte[] file) {
            return has(file, 0, 0xFF, 0xD8, 0xFF);
        }
    },
    PNG("image/png", 20, Set.of("png")) {
        @Override
        boolean begins(byte[] file) {
            return has(file, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);
        }
    },
    MP4("video/mp4", 500, Set.of("mp4")) {
        @Override
        boolean begins(byte[] file) {
            return has(file, 4, 'f', 't', 'y', 'p');
        }
    },
    WEBM("video/webm", 500, Set.of("webm")) {
        @Override
        boolean begins(byte[] file) {
            return has(file, 0, 0x1A, 0x45, 0xDF, 0xA3)
                    && new String(file, StandardCharsets.ISO_8859_1).contains("webm");
        }
    };

    /** The bytes of a file that decide its kind. */
    static final int HEAD = 4096;

    private final String type;
    private final long most;
    private final Set<String> endings;

    MediaKind(String type, long megabytes, Set<String> endings) {
        this.type = type;
        this.most = megabytes * 1_000_000;
        this.endings = endings;
    }

    /** The kind that a name claims. */
    static Optional<MediaKind> named(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .findFirst();
    }

    abstract boolean begins(byte[] file);

    public String type() {
        return type;
    }

    public boolean isVideo() {
        return this == MP4 || this == WEBM;
    }

    /** The most bytes that a file may have. */
    long most() {
        return most;
    }

    private static boolean has(byte[] file, int at, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (file.length <= at + i || (file[at + i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
