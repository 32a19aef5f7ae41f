// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

class KnownSettingsTest {

    private static final Pattern NAME = Pattern.compile("ACCUEIL_[A-Z_]*[A-Z]");

    @Test
    void every_setting_that_the_script_names_is_known() throws IOException {
        KnownSettings known = known();
        // Those of a provider hold its name, which is known to its settings alone.
        String script = Files.readString(Path.of("..", "accueil")).replace("ACCUEIL_SIGNON_<NAME>_ISSUER", "");
        Matcher named = NAME.matcher(script);
        Set<String> unknown = new TreeSet<>();
        while (named.find()) {
            if (!known.contains(named.group())) {
                unknown.add(named.group());
            }
        }
        assertThat(unknown).isEmpty();
        assertThat(known.names()).hasSizeGreaterThan(30);
    }

    @Test
    void a_key_is_known_under_its_own_name() throws IOException {
        assertThat(known().contains("ACCUEIL_FEED_KEPT")).isTrue();
        assertThat(known().contains("ACCUEIL_FEED_KEPPT")).isFalse();
    }

    private static KnownSettings known() throws IOException {
        StandardEnvironment environment = new StandardEnvironment();
        new YamlPropertySourceLoader()
                .load("class path resource [application.yaml]", new ClassPathResource("application.yaml"))
                .forEach(environment.getPropertySources()::addLast);
        return KnownSettings.in(environment);
    }
}
