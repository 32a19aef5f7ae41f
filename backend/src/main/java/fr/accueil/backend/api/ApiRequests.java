// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import fr.accueil.backend.idempotency.IdempotentCommands;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.Refusal;
import jakarta.servlet.http.HttpServletRequest;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What all calls share: the caller, the site, and one answer to a command for each idempotency key. */
@Component
class ApiRequests {

    private static final String KEY = "Idempotency-Key";
    private static final int KEY_LENGTH = 80;

    private final CurrentActor actors;
    private final Sites sites;
    private final IdempotentCommands idempotent;
    private final JsonMapper json;

    ApiRequests(CurrentActor actors, Sites sites, IdempotentCommands idempotent, JsonMapper json) {
        this.actors = actors;
        this.sites = sites;
        this.idempotent = idempotent;
        this.json = json;
    }

    Actor actor() {
        return actors.get();
    }

    /** A site where the caller has a permission. */
    Site site(String code, Permission permission, HttpServletRequest request) {
        Site site = sites.find(code).orElseThrow(() -> problem(Refusal.UNKNOWN_SITE, request));
        actor().require(permission, code);
        return site;
    }

    /** A site that the caller may read. */
    Site readable(String code, HttpServletRequest request) {
        return site(code, Permission.READ, request);
    }

    static ProblemException problem(Refusal refusal, HttpServletRequest request) {
        return Problems.exception(refusal, Languages.of(request));
    }

    /** An answer before it is sent. */
    record Reply(int status, @Nullable Object body) {}

    /** A call; equal calls ask for the same thing. */
    private record Question(String address, Object body) {}

    /** An answer as it is stored under its key. */
    private record KeptReply(int status, @Nullable JsonNode body) {}

    /** Turns the result of a command into a reply. */
    static <T> Reply reply(Answer<T> answer, HttpServletRequest request, Function<T, Reply> done) {
        return switch (answer) {
            case Answer.Done<T> it -> done.apply(it.value());
            case Answer.Refused<T> it ->
                new Reply(Problems.status(it.reason()), Problems.of(it.reason(), Languages.of(request)));
        };
    }

    /** Runs a command of a POST, once for each key. */
    ResponseEntity<String> post(String site, HttpServletRequest request, Object body, Supplier<Reply> command) {
        Optional<IdempotentCommands.Key> key = key(request);
        Optional<Site> known = sites.find(site);
        if (key.isEmpty() || known.isEmpty()) {
            return send(kept(command.get()));
        }
        Question question = new Question(request.getRequestURI(), body);
        return switch (idempotent.once(known.get(), key.get(), question, KeptReply.class, () -> kept(command.get()))) {
            case IdempotentCommands.Result.Answered<KeptReply> answered -> send(answered.answer());
            case IdempotentCommands.Result.KeyReused<KeptReply> reused ->
                throw ProblemException.of(
                        409, "idempotency-key-reused", "This Idempotency-Key was used before for another call.");
        };
    }

    /** Reads a body that may be absent, whatever its media type. */
    <T> Optional<T> read(byte[] body, Class<T> type, HttpServletRequest request) {
        try {
            return Optional.ofNullable(json.readValue(body, type));
        } catch (JacksonException e) {
            throw new HttpMessageNotReadableException("no JSON", e, new ServletServerHttpRequest(request));
        }
    }

    private Optional<IdempotentCommands.Key> key(HttpServletRequest request) {
        String key = request.getHeader(KEY);
        if (key == null) {
            return Optional.empty();
        }
        if (key.isBlank() || key.length() > KEY_LENGTH) {
            throw ProblemException.badField(KEY, "must be a text of 1 to 80 characters");
        }
        return Optional.of(new IdempotentCommands.Key(actor().name(), key));
    }

    private KeptReply kept(Reply reply) {
        return new KeptReply(reply.status(), reply.body() == null ? null : json.valueToTree(reply.body()));
    }

    private ResponseEntity<String> send(KeptReply reply) {
        JsonNode body = reply.body();
        if (body == null || body.isNull()) {
            return ResponseEntity.status(reply.status()).build();
        }
        return ResponseEntity.status(reply.status())
                .contentType(reply.status() < 400 ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_PROBLEM_JSON)
                .body(json.writeValueAsString(body));
    }
}
