// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

/** A file of settings that cannot be used. The message names the file, the line, the field, and says what to write instead. */
public final class SiteFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SiteFileException(String file, int line, String field, String sentence) {
        super("%s, line %d, %s: %s".formatted(file, line, field, sentence));
    }
}
