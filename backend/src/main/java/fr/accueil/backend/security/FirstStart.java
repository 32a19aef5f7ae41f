// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import fr.accueil.backend.configuration.SecretSettings;
import fr.accueil.backend.security.key.Digest;
import java.io.PrintStream;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the accounts of a server that has none, and prints their secrets this one time. */
@Component
@Order(1)
class FirstStart implements ApplicationRunner {

    private static final int PASSWORD_LENGTH = 16;

    private final Accounts accounts;
    private final Demonstration demonstration;
    private final String adminPassword;
    /** Secrets go to the person at the terminal, not to the log. */
    private final PrintStream terminal = System.out;

    FirstStart(Accounts accounts, Demonstration demonstration, SecretSettings given) {
        this.accounts = accounts;
        this.demonstration = demonstration;
        this.adminPassword = given.adminPassword();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.isEmpty()) {
            addAdmin();
            if (demonstration.isOn()) {
                Demonstration.PEOPLE.forEach(person -> accounts.add(
                        person.login(), person.name(), Demonstration.PASSWORD, person.role(), Optional.empty()));
            }
        }
        if (demonstration.isOn()) {
            terminal.println("Demonstration accounts, password \"" + Demonstration.PASSWORD + "\":");
            Demonstration.PEOPLE.forEach(person -> terminal.printf("  %-12s %s%n", person.login(), person.role()));
        }
    }

    private void addAdmin() {
        boolean given = !adminPassword.isBlank();
        String password =
                given ? adminPassword : demonstration.isOn() ? Demonstration.PASSWORD : Digest.secret(PASSWORD_LENGTH);
        accounts.add("admin", "Administration", password, Role.ADMIN, Optional.empty());
        if (!given) {
            terminal.println("Account \"admin\", password \"" + password + "\": printed this one time.");
        }
        if (!demonstration.isOn()) {
            terminal.println("Kiosks and displays are enrolled by codes made at /manager/devices.");
        }
    }
}
