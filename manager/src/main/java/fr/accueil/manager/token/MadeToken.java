// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.token;

/** What became of a token that was asked for. */
public sealed interface MadeToken {

    /** @param value shown this one time */
    record Made(String name, String value) implements MadeToken {}

    /** Nothing was made. */
    record Refused(Fault fault) implements MadeToken {}

    /** What is wrong, and with which field. */
    enum Fault {
        NAME_MISSING(Field.NAME),
        NAME_TOO_LONG(Field.NAME),
        NAME_UNREADABLE(Field.NAME),
        NAME_TAKEN(Field.NAME),
        TOO_MANY(Field.NAME),
        SITE_UNKNOWN(Field.SITE),
        DAY_UNREADABLE(Field.DAY),
        DAY_OVER(Field.DAY),
        DAY_TOO_FAR(Field.DAY);

        private final Field field;

        Fault(Field field) {
            this.field = field;
        }

        Field field() {
            return field;
        }
    }

    /** A field of the form. */
    enum Field {
        NAME,
        SITE,
        DAY
    }
}
