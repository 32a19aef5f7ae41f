// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import fr.accueil.backend.configuration.DemonstrationSettings;
import fr.accueil.backend.configuration.ServerSettings;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether this server is a demonstration, whose accounts are public: it must not be reachable from elsewhere. */
@Component
public class Demonstration {

    /** The one password of the demonstration accounts. */
    public static final String PASSWORD = "demonstration";

    private static final String ADMIN = "admin";

    /** The accounts of a demonstration. */
    public static final List<Person> PEOPLE = List.of(
            new Person("agent", "Camille Martin", Role.AGENT),
            new Person("agent2", "Dominique Bernard", Role.AGENT),
            new Person("accueil", "Claude Petit", Role.RECEPTION),
            new Person("responsable", "Andrea Durand", Role.MANAGER));

    private final boolean on;

    Demonstration(DemonstrationSettings settings, ServerSettings server) throws UnknownHostException {
        String address = server.address();
        if (settings.demo()
                && !settings.demoAnywhere()
                && !InetAddress.getByName(address).isLoopbackAddress()) {
            throw new DemonstrationRefused(address);
        }
        this.on = settings.demo();
    }

    /** An invented person. */
    public record Person(String login, String name, Role role) {}

    public boolean isOn() {
        return on;
    }

    /** Whether an account is one of those that this demonstration made and tells everybody. */
    public boolean hasPerson(String login) {
        return on
                && (login.equals(ADMIN)
                        || PEOPLE.stream().anyMatch(person -> person.login().equals(login)));
    }
}
