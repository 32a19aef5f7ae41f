// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.console;

import fr.accueil.backend.account.Accounts;
import fr.accueil.backend.configuration.SecretSettings;
import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.security.key.Digest;
import java.io.PrintStream;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the first account of a server that has none, and prints its password this one time; in a demonstration, the
 * invented people too.
 */
@Component
@Order(1)
class FirstStart implements ApplicationRunner {

    private static final int PASSWORD_LENGTH = 16;

    private final Accounts accounts;
    private final Demonstration demonstration;
    private final String adminPassword;
    /** Secrets go to the person at the terminal, not to the log. */
    private final PrintStream terminal;

    @Autowired
    FirstStart(Accounts accounts, Demonstration demonstration, SecretSettings given) {
        this(accounts, demonstration, given, System.out);
    }

    FirstStart(Accounts accounts, Demonstration demonstration, SecretSettings given, PrintStream terminal) {
        this.accounts = accounts;
        this.demonstration = demonstration;
        this.adminPassword = given.adminPassword();
        this.terminal = terminal;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.isEmpty()) {
            addAdmin();
        }
        if (demonstration.isOn()) {
            addMissingPeople();
            terminal.println("Demonstration accounts, password \"" + Demonstration.PASSWORD + "\":");
            Demonstration.PEOPLE.forEach(person -> terminal.printf("  %-12s %s%n", person.login(), person.role()));
        }
    }

    /** An earlier first start may have ended before it had made them all. */
    private void addMissingPeople() {
        Demonstration.PEOPLE.stream()
                .filter(person -> !accounts.has(person.login()))
                .forEach(person -> accounts.add(
                        person.login(), person.name(), Demonstration.PASSWORD, person.role(), Optional.empty()));
    }

    /** A password that is generated is printed first: of a stored one only the hash is left. */
    private void addAdmin() {
        boolean given = !adminPassword.isBlank();
        String password =
                given ? adminPassword : demonstration.isOn() ? Demonstration.PASSWORD : Digest.secret(PASSWORD_LENGTH);
        if (!given) {
            terminal.println("Account \"admin\", password \"" + password + "\": printed this one time.");
            terminal.flush();
        }
        accounts.add("admin", "Administration", password, Role.ADMIN, Optional.empty());
        if (!demonstration.isOn()) {
            terminal.println("Kiosks and displays are enrolled by codes made at /manager/devices.");
        }
    }
}
