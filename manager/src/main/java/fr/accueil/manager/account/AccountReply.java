// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What became of an action on accounts. */
public sealed interface AccountReply {

    record Done() implements AccountReply {}

    /** It is done, and made one-time passwords that are shown this once. */
    record Given(List<Sheet> sheets) implements AccountReply {}

    /** Nothing was changed. */
    record Refused(List<Fault> faults) implements AccountReply {}

    /**
     * What a person is handed.
     *
     * @param mail where it can be sent
     * @param until when the password can be used no more
     */
    record Sheet(String login, String name, Optional<String> mail, String password, Instant until) {

        /** It holds a secret. */
        @Override
        public String toString() {
            return "(a sheet)";
        }
    }

    /** The field that a sentence stands at. */
    enum Field {
        LOGIN,
        NAME,
        MAIL,
        ROLE,
        SITE
    }

    /** Why it is refused, with the field. */
    enum Fault {
        LOGIN_EMPTY(Field.LOGIN),
        LOGIN_SHORT(Field.LOGIN),
        LOGIN_LONG(Field.LOGIN),
        LOGIN_CHARACTERS(Field.LOGIN),
        LOGIN_TAKEN(Field.LOGIN),
        LOGIN_TWICE(Field.LOGIN),
        NAME_EMPTY(Field.NAME),
        NAME_LONG(Field.NAME),
        NAME_CHARACTERS(Field.NAME),
        MAIL_WRONG(Field.MAIL),
        ROLE_MISSING(Field.ROLE),
        ROLE_UNKNOWN(Field.ROLE),
        SITE_UNKNOWN(Field.SITE),
        LAST_ADMINISTRATOR(Field.ROLE),
        UNKNOWN_ACCOUNT(Field.LOGIN),
        IS_DISABLED(Field.LOGIN),
        IS_YOURS(Field.LOGIN),
        OF_A_PROVIDER(Field.LOGIN),
        WAITS_NO_MORE(Field.LOGIN),
        CHANGED_MEANWHILE(Field.NAME),
        OF_THE_DEMONSTRATION(Field.LOGIN);

        private final Field field;

        Fault(Field field) {
            this.field = field;
        }

        public Field field() {
            return field;
        }
    }
}
