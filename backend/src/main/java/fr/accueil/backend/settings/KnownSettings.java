// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/** The names of environment variables that have a meaning: those in application.yaml, and those of the script. */
record KnownSettings(Set<String> names) {

    static final String PREFIX = "ACCUEIL_";

    /** Settings of providers of identities, which have names of their own: fr.accueil.backend.signon judges them. */
    static final String PROVIDERS = PREFIX + "SIGNON_";

    /** Read by {@code ./accueil} and by the tests. */
    private static final Set<String> ELSEWHERE = Set.of("ACCUEIL_JAVA_OPTS", "ACCUEIL_CHROMIUM", "ACCUEIL_PICTURES");

    private static final Pattern NAME = Pattern.compile("\\$\\{(" + PREFIX + "[A-Z0-9_]+)");
    private static final String KEY_PREFIX = "accueil.";
    /** Fewer wrong letters than this are taken for a slip. */
    private static final int SLIP = 3;

    static KnownSettings in(ConfigurableEnvironment environment) {
        Set<String> names = new TreeSet<>(ELSEWHERE);
        environment.getPropertySources().stream()
                .filter(source -> source.getName().contains("application.yaml"))
                .filter(EnumerablePropertySource.class::isInstance)
                .map(EnumerablePropertySource.class::cast)
                .forEach(file -> {
                    for (String key : file.getPropertyNames()) {
                        add(names, key, String.valueOf(file.getProperty(key)));
                    }
                });
        return new KnownSettings(Set.copyOf(names));
    }

    /** A key can also be set under its own name in capitals. */
    private static void add(Set<String> names, String key, String value) {
        Matcher matcher = NAME.matcher(value);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        if (key.startsWith(KEY_PREFIX)) {
            names.add(key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'));
        }
    }

    boolean contains(String name) {
        return names.contains(name);
    }

    /** The name that was probably meant. */
    Optional<String> like(String name) {
        return names.stream()
                .filter(known -> distance(name, known) < SLIP)
                .min((one, other) -> Integer.compare(distance(name, one), distance(name, other)));
    }

    /** How many letters must be added, removed or replaced. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = before + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                before = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
