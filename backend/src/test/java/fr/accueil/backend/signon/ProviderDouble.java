// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A provider written by hand that refuses what ProConnect refuses: other parameters than it announces, short states and
 * nonces, a secret in a header, addresses that it does not know, codes that were used. A test may have it lie.
 */
final class ProviderDouble implements AutoCloseable {

    static final String CLIENT = "a1b2c3";
    static final String SECRET = "a-secret-of-the-double-that-is-long-enough";

    private static final Set<String> AUTHORIZE = Set.of(
            "response_type",
            "client_id",
            "redirect_uri",
            "scope",
            "claims",
            "state",
            "nonce",
            "prompt",
            "idp_hint",
            "login_hint");
    private static final Set<String> SIGN_OUT = Set.of("id_token_hint", "state", "post_logout_redirect_uri");
    private static final int SHORTEST = 32;

    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey otherKey;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    final Set<Lie> lies = EnumSet.noneOf(Lie.class);
    final Map<String, Object> person = new ConcurrentHashMap<>();
    final List<String> asked = java.util.Collections.synchronizedList(new ArrayList<>());
    volatile String acr = "eidas1";
    volatile String back = "";
    volatile String out = "";

    ProviderDouble() {
        try {
            key = new RSAKeyGenerator(2048).keyID("one").generate();
            otherKey = new RSAKeyGenerator(2048).keyID("one").generate();
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.setExecutor(
                    Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
            server.createContext("/", this::answer);
            server.start();
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
        reset();
    }

    /** Tells the truth again, of a person of the préfecture. */
    void reset() {
        lies.clear();
        acr = "eidas2";
        person.clear();
        person.putAll(Map.of(
                "sub", "704e024229015d2b",
                "given_name", "Angela Claire",
                "usual_name", "Dubois",
                "email", "angela.dubois@prefecture.example",
                "siret", "17440011100015"));
        asked.clear();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/v2";
    }

    void leadBackTo(String url, String id) {
        back = url + "/sign-in/from/" + id;
        out = url + "/sign-in/signed-out/" + id;
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        try {
            if (lies.contains(Lie.SILENT)) {
                closing.await(1, TimeUnit.MINUTES);
            }
            if (lies.contains(Lie.ENDLESS)) {
                begin(exchange);
                return;
            }
            switch (lies.contains(Lie.BROKEN) ? "broken" : path) {
                case "/api/v2/.well-known/openid-configuration" -> json(exchange, 200, document());
                case "/api/v2/jwks" -> json(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
                case "/api/v2/authorize" -> authorize(exchange);
                case "/api/v2/token" -> token(exchange);
                case "/api/v2/userinfo" -> userInfo(exchange);
                case "/api/v2/session/end" -> signOut(exchange);
                default -> json(exchange, 503, "{}");
            }
        } catch (JOSEException | InterruptedException e) {
            throw new IOException(e);
        } finally {
            exchange.close();
        }
    }

    private String document() {
        String issuer = lies.contains(Lie.OTHER_DOCUMENT) ? "https://elsewhere.example" : issuer();
        return """
                {"issuer":"%s","authorization_endpoint":"%2$s/authorize","token_endpoint":"%2$s/token",
                "userinfo_endpoint":"%2$s/userinfo","end_session_endpoint":"%2$s/session/end","jwks_uri":"%2$s/jwks",
                "response_types_supported":["code"],"subject_types_supported":["public"],
                "id_token_signing_alg_values_supported":["RS256","ES256","HS256"],
                "token_endpoint_auth_methods_supported":["client_secret_post"]}""".formatted(issuer, issuer());
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = form(exchange.getRequestURI().getRawQuery());
        boolean isRight = AUTHORIZE.containsAll(asked.keySet())
                && "code".equals(asked.get("response_type"))
                && CLIENT.equals(asked.get("client_id"))
                && back.equals(asked.get("redirect_uri"))
                && asked.getOrDefault("state", "").length() >= SHORTEST
                && asked.getOrDefault("nonce", "").length() >= SHORTEST
                && Arrays.asList(asked.getOrDefault("scope", "").split(" ")).contains("openid");
        if (!isRight) {
            json(exchange, 400, "{\"error\":\"Y000400\",\"asked\":\"" + new TreeSet<>(asked.keySet()) + "\"}");
            return;
        }
        String code = "code-" + codes.size() + "-" + asked.get("state").substring(0, 8);
        codes.put(code, asked);
        redirect(exchange, back + "?code=" + code + "&state=" + asked.get("state") + "&iss=" + issuer());
    }

    private void token(HttpExchange exchange) throws IOException, JOSEException {
        Map<String, String> asked = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        boolean isClient = CLIENT.equals(asked.get("client_id"))
                && SECRET.equals(asked.get("client_secret"))
                && exchange.getRequestHeaders().getFirst("Authorization") == null;
        if (!isClient) {
            json(exchange, 401, "{\"error\":\"invalid_client\"}");
            return;
        }
        Map<String, String> begun = codes.remove(asked.getOrDefault("code", ""));
        if (begun == null || !back.equals(asked.get("redirect_uri"))) {
            json(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        String token = lies.contains(Lie.NO_TOKEN) ? "" : ",\"id_token\":\"" + idToken(begun.get("nonce")) + "\"";
        String access = "{\"access_token\":\"an-access-token\",\"token_type\":\"Bearer\",\"expires_in\":60";
        json(exchange, 200, access + token + "}");
    }

    private String idToken(String nonce) throws JOSEException {
        JWTClaimsSet.Builder claims = claims().subject(String.valueOf(person.get("sub")))
                .claim("nonce", lies.contains(Lie.OTHER_NONCE) ? "x".repeat(43) : nonce)
                .claim("acr", acr);
        if (lies.contains(Lie.HUGE)) {
            claims.claim("groups", "g".repeat(40_000));
        }
        return signed(claims.build());
    }

    private JWTClaimsSet.Builder claims() {
        long now = System.currentTimeMillis() - (lies.contains(Lie.OVER) ? TimeUnit.HOURS.toMillis(2) : 0);
        return new JWTClaimsSet.Builder()
                .issuer(lies.contains(Lie.OTHER_ISSUER) ? "https://elsewhere.example" : issuer())
                .audience(lies.contains(Lie.OTHER_AUDIENCE) ? "another" : CLIENT)
                .issueTime(new Date(now))
                .expirationTime(new Date(now + TimeUnit.MINUTES.toMillis(1)));
    }

    private String signed(JWTClaimsSet claims) throws JOSEException {
        if (lies.contains(Lie.NOT_SIGNED)) {
            return new PlainJWT(claims).serialize();
        }
        if (lies.contains(Lie.SIGNED_BY_SECRET)) {
            SignedJWT jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            jwt.sign(new MACSigner(SECRET.getBytes(StandardCharsets.UTF_8)));
            return jwt.serialize();
        }
        RSAKey by = lies.contains(Lie.OTHER_KEY) ? otherKey : key;
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims);
        jwt.sign(new RSASSASigner(by));
        return jwt.serialize();
    }

    private void userInfo(HttpExchange exchange) throws IOException, JOSEException {
        Map<String, Object> told = new HashMap<>(person);
        if (lies.contains(Lie.OTHER_PERSON)) {
            told.put("sub", "another");
        }
        if (lies.contains(Lie.PLAIN_USER_INFO)) {
            json(exchange, 200, com.nimbusds.jose.util.JSONObjectUtils.toJSONString(told));
            return;
        }
        JWTClaimsSet.Builder claims = claims();
        told.forEach(claims::claim);
        send(exchange, 200, "application/jwt", signed(claims.build()));
    }

    private void signOut(HttpExchange exchange) throws IOException {
        Map<String, String> asked = form(exchange.getRequestURI().getRawQuery());
        boolean isRight = asked.keySet().equals(SIGN_OUT)
                && out.equals(asked.get("post_logout_redirect_uri"))
                && asked.get("state").length() >= SHORTEST
                && asked.get("id_token_hint").split("\\.").length == 3;
        if (isRight) {
            redirect(exchange, out + "?state=" + asked.get("state"));
        } else {
            json(exchange, 400, "{\"error\":\"Y030111\"}");
        }
    }

    /** A head, the beginning of a body, and nothing more until the end of the test. */
    private void begin(HttpExchange exchange) throws IOException, InterruptedException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write('{');
        exchange.getResponseBody().flush();
        closing.await(1, TimeUnit.MINUTES);
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(303, -1);
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        send(exchange, status, "application/json;charset=utf-8", body);
    }

    private static void send(HttpExchange exchange, int status, String kind, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", kind);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Map<String, String> form(String text) {
        Map<String, String> fields = new HashMap<>();
        for (String field : text.split("&")) {
            int equals = field.indexOf('=');
            fields.put(
                    field.substring(0, equals), URLDecoder.decode(field.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return fields;
    }
}
