// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

/** Why a command on accounts is refused; each has a sentence in the words of the screen. */
public enum AccountFault {
    LOGIN_EMPTY(Field.LOGIN),
    LOGIN_SHORT(Field.LOGIN),
    LOGIN_LONG(Field.LOGIN),
    LOGIN_CHARACTERS(Field.LOGIN),
    LOGIN_TAKEN(Field.LOGIN),
    /** Another line of the same file has it. */
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
    /** The person signs in at a provider, and has no password here. */
    OF_A_PROVIDER(Field.LOGIN),
    /** The person waits no more: another administrator was faster, or the time is over. */
    WAITS_NO_MORE(Field.LOGIN),
    /** An administrator chooses their own password on their own page. */
    IS_YOURS(Field.LOGIN),
    /** Another administrator has changed the account since it was shown. */
    CHANGED_MEANWHILE(Field.NAME),
    /** The account is one of a demonstration, which newcomers rely on. */
    OF_THE_DEMONSTRATION(Field.LOGIN);

    /** The field that a sentence stands at. */
    public enum Field {
        LOGIN,
        NAME,
        MAIL,
        ROLE,
        SITE
    }

    private final Field field;

    AccountFault(Field field) {
        this.field = field;
    }

    public Field field() {
        return field;
    }
}
