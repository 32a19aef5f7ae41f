// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a provider says of itself is asked when it is needed, kept for a while, and used only when it is its own. */
class KnownProviderTest {

    private final ProviderDouble provider = new ProviderDouble();
    private final AtomicLong now = new AtomicLong();
    private final HttpClient client = ProviderCalls.client();
    private final KnownProvider known = new KnownProvider(
            ProviderReading.of(
                            "pref",
                            Map.of("ISSUER", provider.issuer(), "CLIENT_ID", "accueil", "CLIENT_SECRET", "a-secret"))
                    .provider()
                    .orElseThrow(),
            now::get);

    @AfterEach
    void close() {
        provider.close();
        client.close();
    }

    @Test
    void it_is_asked_once_an_hour() {
        assertThat(known.fresh()).isEmpty();
        assertThat(known.ask(calls())).isPresent();
        pass(Duration.ofMinutes(59));
        assertThat(known.ask(calls())).isPresent();
        assertThat(provider.asked).hasSize(2);

        pass(Duration.ofMinutes(1));
        known.ask(calls());
        assertThat(provider.asked).hasSize(4);
    }

    @Test
    void a_document_of_another_issuer_is_not_used() {
        provider.lies.add(Lie.OTHER_DOCUMENT);

        assertThat(known.ask(calls())).isEmpty();
        assertThat(known.isAway()).isTrue();
    }

    @Test
    void after_a_failure_it_is_left_alone_for_twenty_seconds() {
        provider.lies.add(Lie.BROKEN);
        assertThat(known.ask(calls())).isEmpty();
        provider.reset();

        pass(Duration.ofSeconds(19));
        assertThat(known.ask(calls())).isEmpty();
        assertThat(provider.asked).isEmpty();

        pass(Duration.ofSeconds(1));
        assertThat(known.ask(calls())).isPresent();
        assertThat(known.isAway()).isFalse();
    }

    @Test
    void what_is_known_serves_for_a_day_while_it_is_away() {
        known.ask(calls());
        provider.lies.add(Lie.BROKEN);

        pass(Duration.ofHours(23));
        assertThat(known.ask(calls())).isPresent();
        pass(Duration.ofHours(1));
        assertThat(known.ask(calls())).isEmpty();
    }

    @Test
    void tokens_of_an_unknown_key_make_it_ask_once_a_minute_at_most() {
        known.ask(calls());
        for (int i = 0; i < 100; i++) {
            known.askNewKeys(calls());
        }
        assertThat(provider.asked).hasSize(2);

        pass(Duration.ofMinutes(1));
        known.askNewKeys(calls());
        assertThat(provider.asked).hasSize(4);
    }

    private ProviderCalls calls() {
        return ProviderCalls.begin(client, now::get);
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
