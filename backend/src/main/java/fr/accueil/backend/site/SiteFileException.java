// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

/** A file of settings that cannot be used. The message names the file, the line, the field, and says what to write instead. */
public final class SiteFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String sentence;

    SiteFileException(String file, int line, String field, String sentence) {
        super("%s, line %d, %s: %s".formatted(file, line, field, sentence));
        this.field = field;
        this.sentence = sentence;
    }

    /** The field that is wrong, such as {@code services[3].queue}; entries are counted from 1. */
    public String field() {
        return field;
    }

    /** What is wrong with the field, without its name. */
    public String sentence() {
        return sentence;
    }
}
