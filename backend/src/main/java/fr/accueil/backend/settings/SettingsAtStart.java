// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.settings;

import fr.accueil.backend.security.DatabaseKind;
import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.stereotype.Component;

/** Warns of settings without effect, one line each. */
@Component
class SettingsAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsAtStart.class);

    private final ConfigurableEnvironment environment;
    private final Demonstration demonstration;
    private final DatabaseKind database;
    private final Sites sites;

    SettingsAtStart(
            ConfigurableEnvironment environment, Demonstration demonstration, DatabaseKind database, Sites sites) {
        this.environment = environment;
        this.demonstration = demonstration;
        this.database = database;
        this.sites = sites;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Map<String, String> variables = new TreeMap<>();
        environment.getSystemEnvironment().forEach((name, value) -> variables.put(name, String.valueOf(value)));
        UnusedSettings.of(variables, KnownSettings.in(environment), found()).forEach(LOG::warn);
    }

    private UnusedSettings.Found found() {
        return new UnusedSettings.Found(
                demonstration.isOn(),
                database.hadAccounts(),
                !sites.imported(),
                sites.kept().stream().map(Site::code).collect(Collectors.toSet()));
    }
}
