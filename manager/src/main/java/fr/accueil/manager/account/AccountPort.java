// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.account;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The port of the page of accounts, for the administrator who is signed in. */
public interface AccountPort {

    /** The accounts; empty for an administrator who is not one of all sites. */
    Optional<AccountList> accounts();

    /** Creates an account with a one-time password. */
    AccountReply create(AccountForm form);

    /** @param shown the account as the page showed it */
    AccountReply change(AccountForm shown, AccountForm form);

    AccountReply disable(String login);

    AccountReply enable(String login);

    /** Gives a person a one-time password, in place of the password that they have. */
    AccountReply newPassword(String login);

    /**
     * Makes the account of a person who waits.
     *
     * @param id of the waiting
     */
    AccountReply admit(String id, AccountForm form);

    /** Forgets a person who waits, until they sign in again. */
    AccountReply dismiss(String id);

    /** Signs a person out everywhere. */
    AccountReply endSignIns(String login);

    /**
     * Reads a file and changes nothing.
     *
     * @param file CSV; read up to the server's limit
     */
    AccountFile read(InputStream file) throws IOException;

    /** The address that people open, for their sheets. */
    String address();

    /** Whether sheets can be sent by e-mail: only with a mail server. */
    boolean canMail();

    /**
     * Sends each sheet that has an address to its person.
     *
     * @return the logins of the people whom it could not be sent to
     */
    List<String> mail(List<AccountReply.Sheet> sheets);
}
