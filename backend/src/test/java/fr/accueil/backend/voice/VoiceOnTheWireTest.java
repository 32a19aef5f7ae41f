// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.voice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.HttpApiClient;
import fr.accueil.backend.support.ServerTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class VoiceOnTheWireTest extends ServerTest {

    @Autowired
    private SignedSentences sentences;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "ar", "es", "pt", "tr", "ru", "uk", "fa"})
    void a_screen_fetches_what_it_says_as_a_sound(String language) {
        Locale locale = Locale.of(language);
        HttpApiClient.Reply said = api.withoutToken()
                .get(address(language, Saying.call(locale, "A042", "Guichet", "3")))
                .is(200);

        assertThat(said.header("Content-Type")).contains("audio/wav");
        assertThat(said.text()).startsWith("RIFF");
        api.withoutToken().get("/voice/trial?lang=" + language).is(200);
    }

    @Test
    void a_stranger_cannot_make_the_server_speak() throws IOException {
        Path kept = Files.writeString(Files.createTempFile("kept", ".txt"), "kept");
        for (String text : List.of("-f/etc/hostname", "--phonout=" + kept, "Ticket%20A,%20un.")) {
            for (String signature : List.of("", "&signature=", "&signature=AAAA")) {
                api.withoutToken()
                        .get("/voice/say?lang=fr&text=" + text + signature)
                        .is(403)
                        .betraysNothing();
                api.get("/voice/say?lang=fr&text=" + text + signature).is(403);
            }
        }
        assertThat(kept).hasContent("kept");
        Files.delete(kept);
    }

    @Test
    void a_signature_opens_its_own_sentence_in_its_own_language_only() {
        String address = address("fr", "Ticket A, un.");

        api.withoutToken().get(address).is(200);
        api.withoutToken().get(address.replace("A%2C", "B%2C")).is(403);
        api.withoutToken().get(address.replace("lang=fr", "lang=en")).is(403);
        api.withoutToken().get(address.replace("lang=fr", "lang=FR")).is(403);
        api.withoutToken().get("/voice/trial?lang=xx").is(403);
        api.withoutToken().get("/voice/trial?lang=-f").is(403);
        api.withoutToken().get("/voice/trial").is(403);
    }

    @Test
    void a_link_on_another_site_says_nothing() throws Exception {
        for (String path : List.of(address("fr", "Ticket A, un."), "/voice/trial?lang=fr")) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(server() + path))
                    .header("Sec-Fetch-Site", "cross-site")
                    .build();
            try (HttpClient client = HttpClient.newHttpClient()) {
                assertThat(client.send(request, HttpResponse.BodyHandlers.discarding())
                                .statusCode())
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void no_sentence_has_an_address_in_a_language_of_no_site_or_longer_than_can_be_said() {
        assertThat(sentences.address(Locale.of("xx"), "Un.")).isEmpty();
        assertThat(sentences.address(Locale.FRENCH, " ")).isEmpty();
        assertThat(sentences.address(Locale.FRENCH, "a".repeat(501))).isEmpty();
        assertThat(sentences.address(Locale.FRANCE, "Un.")).isEqualTo(sentences.address(Locale.FRENCH, "Un."));
    }

    @Test
    void what_cannot_be_said_is_refused_without_a_trace() {
        for (String query : List.of(
                "",
                "?lang=fr",
                "?lang=fr&text=",
                "?lang=fr&text=%20",
                "?lang=..%2F..&text=a",
                "?lang=" + "f".repeat(36) + "&text=a",
                "?lang=fr&text=" + "a".repeat(501))) {
            api.withoutToken().get("/voice/say" + query).is(400).betraysNothing();
        }
    }

    private String address(String language, String sentence) {
        return sentences.address(Locale.of(language), sentence).orElseThrow();
    }
}
