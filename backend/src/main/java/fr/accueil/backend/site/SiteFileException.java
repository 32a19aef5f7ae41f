// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import fr.accueil.backend.site.mistake.Fault;
import fr.accueil.backend.site.mistake.FileMistake;
import java.util.Locale;

/** A file of settings that cannot be used. The message, in English, names the file, the line and the field. */
public final class SiteFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient FileMistake mistake;

    SiteFileException(String file, int line, String field, Fault fault) {
        this(new FileMistake(file, line, field, fault));
    }

    private SiteFileException(FileMistake mistake) {
        super(mistake.in(Locale.ENGLISH));
        this.mistake = mistake;
    }

    public FileMistake mistake() {
        return mistake;
    }
}
