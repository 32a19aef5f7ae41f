// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A browser without scripts: it keeps cookies, fills in forms and does not follow redirects by itself. */
public final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private String preferred = "";

    public Browser(String server) {
        this(server, "127.0.0.1");
    }

    /** @param from an address of this machine, such as 127.0.0.7, that the server sees */
    public Browser(String server, String from) {
        this.server = server;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.ofLiteral(from))
                .cookieHandler(cookies)
                .build();
    }

    /** @param languages as a browser sends them, such as "de, en;q=0.8" */
    public Browser preferring(String languages) {
        preferred = languages;
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(server + path)).header("Accept", "text/html"));
    }

    /** Opens the page of a form, fills it in and sends it. */
    public HttpResponse<String> submit(String page, Map<String, String> fields) {
        return submit(page, page, fields);
    }

    /** Opens a page, fills in a form of it and sends it to its own address. */
    public HttpResponse<String> submit(String page, String address, Map<String, String> fields) {
        Matcher csrf = CSRF.matcher(get(page).body());
        if (!csrf.find()) {
            throw new IllegalStateException("no form at " + page);
        }
        return post(address, fields, "&_csrf=" + encode(csrf.group(1)));
    }

    /** Sends a form that was never opened. */
    public HttpResponse<String> forge(String page, Map<String, String> fields) {
        return post(page, fields, "");
    }

    private HttpResponse<String> post(String page, Map<String, String> fields, String end) {
        String body = fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"))
                + end;
        return send(HttpRequest.newBuilder(URI.create(server + page))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> signIn(String login, String password) {
        return submit("/sign-in", Map.of("username", login, "password", password));
    }

    /** Goes to a screen as its script would, and gives what the server then draws. */
    public String draw(String route) {
        return draw(route, "");
    }

    /** @param query of the address, without its question mark */
    public String draw(String route, String query) {
        JsonNode page =
                HttpApiClient.JSON.readTree(get("/?v-r=init&location=" + encode(route) + "&query=" + encode(query))
                        .body());
        JsonNode start = page.path("appConfig").path("uidl");
        String navigate = """
                {"csrfToken":"%s","syncId":0,"clientId":0,"rpc":[{"type":"event","node":1,"event":"ui-navigate",
                "data":{"route":"%s","query":"%s","appShellTitle":"","historyState":null,"trigger":""}}]}""".formatted(start.path("Vaadin-Security-Key").asString(), route, query);
        return send(HttpRequest.newBuilder(URI.create(server + "/?v-r=uidl&v-uiId="
                                + page.path("appConfig").path("v-uiId").asInt()))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(navigate)))
                .body();
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Signs out by the button of a screen, whose script reads the token of the form from a cookie. */
    public HttpResponse<String> signOut() {
        get("/counter");
        return post("/sign-out", Map.of("_csrf", cookie("accueil-form").orElse("")), "");
    }

    /** Holds a cookie that was copied from another browser. */
    public void hold(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookie.setDomain(URI.create(server).getHost());
        cookies.getCookieStore().add(URI.create(server), cookie);
    }

    /** Loses a cookie, as when the server has restarted and has lost the session. */
    public void lose(String name) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(URI.create(server), cookie));
    }

    public static String location(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(url -> url.replaceFirst("^https?://[^/]+", ""))
                .orElse("");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!preferred.isEmpty()) {
            request.header("Accept-Language", preferred);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
