// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * The settings of providers as they were given: as variables {@code ACCUEIL_SIGNON_<ID>_<SETTING>}, which count first,
 * or as {@code accueil.sign-on.providers.<id>.<setting>}.
 *
 * @param byProvider by the id of the provider, then by the name of the setting; nothing is judged yet
 */
record GivenProviders(Map<String, Map<String, String>> byProvider) {

    private static final String PROPERTIES = "accueil.sign-on.providers";
    /** So the framework itself would write the properties as variables. */
    private static final String LONG_VARIABLES = ProviderSetting.VARIABLES + "PROVIDERS_";

    static GivenProviders in(ConfigurableEnvironment environment) {
        Map<String, Map<String, String>> given = new TreeMap<>();
        Binder.get(environment)
                .bind(
                        PROPERTIES,
                        Bindable.of(ResolvableType.forClassWithGenerics(
                                Map.class,
                                ResolvableType.forClass(String.class),
                                ResolvableType.forClassWithGenerics(Map.class, String.class, String.class))))
                .ifBound(bound -> ((Map<?, ?>) bound)
                        .forEach((id, values) -> ((Map<?, ?>) values)
                                .forEach(
                                        (name, value) -> put(given, String.valueOf(id), String.valueOf(name), value))));
        environment.getSystemEnvironment().forEach((name, value) -> variable(given, name, value));
        return new GivenProviders(given);
    }

    private static void variable(Map<String, Map<String, String>> given, String name, Object value) {
        if (name.startsWith(ProviderSetting.VARIABLES) && !name.startsWith(LONG_VARIABLES)) {
            String rest = name.substring(ProviderSetting.VARIABLES.length());
            int end = rest.indexOf('_');
            put(given, end < 0 ? rest : rest.substring(0, end), end < 0 ? "" : rest.substring(end + 1), value);
        }
    }

    private static void put(Map<String, Map<String, String>> given, String id, String name, Object value) {
        String text = String.valueOf(value).strip();
        if (!text.isEmpty()) {
            given.computeIfAbsent(id.toLowerCase(Locale.ROOT), one -> new LinkedHashMap<>())
                    .put(name, text);
        }
    }

    /** They hold secrets. */
    @Override
    public String toString() {
        return "GivenProviders" + byProvider.keySet();
    }
}
