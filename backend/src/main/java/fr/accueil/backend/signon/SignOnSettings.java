// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.stereotype.Component;

/** The providers of this server, and what is wrong with their settings. */
@Component
class SignOnSettings {

    private static final int MOST = 10;

    private final List<SignOnProvider> providers = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    @Autowired
    SignOnSettings(ConfigurableEnvironment environment) {
        this(GivenProviders.in(environment));
    }

    SignOnSettings(GivenProviders given) {
        given.byProvider().forEach((id, values) -> {
            ProviderReading.Read read = ProviderReading.of(id, values);
            read.provider().ifPresent(providers::add);
            lines.addAll(read.lines());
        });
        if (providers.size() > MOST) {
            lines.add("Of " + providers.size() + " providers of ACCUEIL_SIGNON_… the first " + MOST + " are used.");
            providers.subList(MOST, providers.size()).clear();
        }
    }

    /** By their ids. */
    List<SignOnProvider> all() {
        return List.copyOf(providers);
    }

    /** The one of an id, of any length and content. */
    Optional<SignOnProvider> find(String id) {
        return providers.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * What is wrong or has no effect, a sentence each.
     *
     * @param sites the codes of the sites
     * @param hasAddress whether the address of this server is set
     */
    List<String> lines(Set<String> sites, boolean hasAddress) {
        List<String> all = new ArrayList<>(lines);
        for (SignOnProvider provider : providers) {
            Set<String> missing = new TreeSet<>(provider.roles().map().sites());
            missing.removeAll(sites);
            missing.forEach(site -> all.add(ProviderSetting.ROLES_MAP.variable(provider.id())
                    + " gives roles at a site that is not there: " + site + "."));
        }
        if (!hasAddress && !providers.isEmpty()) {
            all.add("ACCUEIL_PUBLIC_URL is missing: providers are told the address by which each person reached this"
                    + " server, and refuse others than they know.");
        }
        return all;
    }
}
