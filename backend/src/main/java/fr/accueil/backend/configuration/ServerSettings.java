// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.configuration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the server listens.
 *
 * @param address the name or number of the network that it listens on
 */
@ConfigurationProperties("server")
public record ServerSettings(
        @DefaultValue("0.0.0.0") String address,
        @DefaultValue Tomcat tomcat) {

    /** @param acceptCount how many connections may wait to be taken */
    public record Tomcat(
            @DefaultValue Threads threads,
            @DefaultValue("100") int acceptCount) {}

    /** @param max how many requests are answered at a time */
    public record Threads(@DefaultValue("64") int max) {}

    /** How many requests are answered at a time. */
    public int workers() {
        return tomcat.threads().max();
    }
}
