// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Browser;
import fr.accueil.backend.support.ServerTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole server with four providers: two real ones, of which the claims of {@code pref} give roles and those of
 * {@code region} none; ProConnect's double; and one that never answers.
 */
abstract class SignOnServerTest extends ServerTest {

    static final RealProvider PREF = new RealProvider();
    static final RealProvider REGION = new RealProvider();
    static final ProviderDouble PROCONNECT = new ProviderDouble();

    private static final HttpClient OUTSIDE =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Browser browser;

    @DynamicPropertySource
    static void providers(DynamicPropertyRegistry properties) {
        provider(properties, "pref", PREF.issuer(), RealProvider.CLIENT, RealProvider.SECRET);
        set(properties, "pref", "label", "Préfecture 44");
        set(properties, "pref", "roles-claim", "groups");
        set(properties, "pref", "roles-map", "agents=AGENT@nantes; chiefs=MANAGER@nantes; it=ADMIN@*");
        set(properties, "pref", "unknown", "refuse");
        provider(properties, "region", REGION.issuer(), RealProvider.CLIENT, RealProvider.SECRET);
        set(properties, "region", "label", "Région");
        provider(properties, "proconnect", PROCONNECT.issuer(), ProviderDouble.CLIENT, ProviderDouble.SECRET);
        set(properties, "proconnect", "kind", "proconnect");
        set(properties, "proconnect", "acr", "eidas2 eidas3");
        set(properties, "proconnect", "require", "siret=17440011100015, 17440011100023");
        provider(properties, "nobody", "http://127.0.0.1:9", "accueil", "a-secret");
    }

    private static void provider(
            DynamicPropertyRegistry properties, String id, String issuer, String client, String secret) {
        set(properties, id, "issuer", issuer);
        set(properties, id, "client-id", client);
        set(properties, id, "client-secret", secret);
    }

    private static void set(DynamicPropertyRegistry properties, String id, String name, String value) {
        properties.add("accueil.sign-on.providers." + id + "." + name, () -> value);
    }

    @BeforeEach
    void nobody_has_come_by_a_provider() {
        jdbc.update("delete from account where login in (select login from account_provider)");
        jdbc.update("delete from sign_on_waiting");
        PREF.leadBackTo(server(), "pref");
        REGION.leadBackTo(server(), "region");
        PROCONNECT.leadBackTo(server(), "proconnect");
        PROCONNECT.reset();
        PREF.person("Claire", "agents");
        PREF.person("Omar", "chiefs", "agents");
        PREF.person("Zoe");
        REGION.person("Claire");
        browser = new Browser(server());
    }

    /** Presses the button of a provider, identifies a person there, and gives what the server says to them then. */
    HttpResponse<String> signInBy(Browser browser, String provider, String name) {
        return browser.get(wayBack(press(browser, provider), name));
    }

    /** The address at the provider that the button leads to. */
    String press(Browser browser, String provider) {
        HttpResponse<String> led = browser.get("/sign-in/with/" + provider);
        assertThat(led.statusCode()).isEqualTo(302);
        String there = led.headers().firstValue("Location").orElseThrow();
        assertThat(there).startsWith("http").contains("/authorize?");
        return there;
    }

    /** Where the provider leads a person back to, at this server. */
    String wayBack(String there, String name) {
        HttpResponse<String> back = outside(there, name);
        assertThat(back.headers().firstValue("Location"))
                .as("%s %s", back, back.body())
                .isPresent();
        String address = back.headers().firstValue("Location").orElseThrow();
        assertThat(address).startsWith(server()).doesNotContain("error=");
        return address.substring(server().length());
    }

    static HttpResponse<String> outside(String address, String name) {
        try {
            return OUTSIDE.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header(RealProvider.PERSON, name)
                            .header("Accept", "text/html")
                            .build(),
                    BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The sentence of the page that an answer leads to. */
    String sentence(HttpResponse<String> refused) {
        String to = Browser.location(refused);
        assertThat(to).startsWith("/sign-in?on=");
        return browser.get(to).body().replaceAll("(?s).*<p class=\"notice[^>]*>([^<]*)<.*", "$1");
    }

    /** The address at a provider that the page after signing out leads to. */
    static String goesOnTo(HttpResponse<String> page) {
        return page.body()
                .replaceAll("(?s).*<a class=\"primary\" href=\"([^\"]+)\".*", "$1")
                .replace("&amp;", "&");
    }

    List<String> logins() {
        return jdbc.queryForList("select login from account_provider order by login", String.class);
    }

    boolean isIn(Browser browser) {
        return browser.get("/counter").statusCode() == 200;
    }
}
