// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.OnceOnly;
import fr.accueil.backend.ticket.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What all calls share: who calls, the site, and answering a command once for each idempotency key. */
@Component
class Calls {

    private static final String KEY = "Idempotency-Key";
    private static final int KEY_LENGTH = 80;

    private final CurrentActor actors;
    private final Sites sites;
    private final OnceOnly onceOnly;
    private final JsonMapper json;

    Calls(CurrentActor actors, Sites sites, OnceOnly onceOnly, JsonMapper json) {
        this.actors = actors;
        this.sites = sites;
        this.onceOnly = onceOnly;
        this.json = json;
    }

    Actor actor() {
        return actors.get();
    }

    /** A site that the caller may read. */
    Site readable(String code, HttpServletRequest request) {
        Site site = sites.find(code).orElseThrow(() -> problem(Refusal.UNKNOWN_SITE, request));
        actor().require(Permission.READ, code);
        return site;
    }

    static ProblemException problem(Refusal refusal, HttpServletRequest request) {
        return Problems.exception(refusal, Languages.of(request));
    }

    /** An answer before it is sent: kept under its key as "status, newline, body". */
    record Reply(int status, @Nullable Object body) {}

    /** Turns what came of a command into a reply. */
    static <T> Reply reply(Answer<T> answer, HttpServletRequest request, Function<T, Reply> done) {
        return switch (answer) {
            case Answer.Done<T> it -> done.apply(it.value());
            case Answer.Refused<T> it ->
                new Reply(Problems.status(it.reason()), Problems.of(it.reason(), Languages.of(request)));
        };
    }

    /** Runs a command of a POST, once for each key. */
    ResponseEntity<String> post(String site, HttpServletRequest request, Object body, Supplier<Reply> command) {
        Optional<OnceOnly.Key> key = key(request, body);
        Optional<Site> known = sites.find(site);
        if (key.isEmpty() || known.isEmpty()) {
            return send(write(command.get()));
        }
        return switch (onceOnly.run(known.get(), key.get(), () -> write(command.get()))) {
            case OnceOnly.Result.First first -> send(first.answer());
            case OnceOnly.Result.Again again -> send(again.answer());
            case OnceOnly.Result.AnotherQuestion another ->
                throw ProblemException.of(
                        409, "idempotency-key-reused", "This Idempotency-Key was used before for another call.");
        };
    }

    /** Reads a body that may be left out, so that its type does not matter. */
    <T> Optional<T> read(byte[] body, Class<T> type, HttpServletRequest request) {
        try {
            return Optional.ofNullable(json.readValue(body, type));
        } catch (JacksonException e) {
            throw new HttpMessageNotReadableException("no JSON", e, new ServletServerHttpRequest(request));
        }
    }

    private Optional<OnceOnly.Key> key(HttpServletRequest request, Object body) {
        String key = request.getHeader(KEY);
        if (key == null) {
            return Optional.empty();
        }
        if (key.isBlank() || key.length() > KEY_LENGTH) {
            throw ProblemException.badField(KEY, "must be a text of 1 to 80 characters");
        }
        return Optional.of(new OnceOnly.Key(actor().name(), key, fingerprint(request.getRequestURI() + "\n" + body)));
    }

    private static String fingerprint(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Reply reply) {
        return reply.status() + "\n" + (reply.body() == null ? "" : json.writeValueAsString(reply.body()));
    }

    private static ResponseEntity<String> send(String kept) {
        int end = kept.indexOf('\n');
        int status = Integer.parseInt(kept.substring(0, end));
        if (end + 1 == kept.length()) {
            return ResponseEntity.status(status).build();
        }
        return ResponseEntity.status(status)
                .contentType(status < 400 ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_PROBLEM_JSON)
                .body(kept.substring(end + 1));
    }
}
