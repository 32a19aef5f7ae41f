// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import fr.accueil.backend.time.Ticker;
import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The providers of this server with what is known of each. */
@Component
class Providers {

    private final Map<String, One> all = new LinkedHashMap<>();
    private final HttpClient client = ProviderCalls.client();
    private final Ticker ticker;

    Providers(SignOnSettings settings, Ticker ticker) {
        this.ticker = ticker;
        settings.all()
                .forEach(provider -> all.put(provider.id(), new One(provider, new KnownProvider(provider, ticker))));
    }

    /** A provider and what is known of it. */
    record One(SignOnProvider settings, KnownProvider known) {}

    List<One> all() {
        return List.copyOf(all.values());
    }

    /** The one of an id, of any length and content. */
    Optional<One> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    /** Calls whose time begins now. */
    ProviderCalls calls() {
        return ProviderCalls.begin(client, ticker);
    }
}
