// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.entry.RefusedActions;
import fr.accueil.backend.ticket.RefusalWords;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Answers every mistake of a caller with a problem that says what to correct; never a stack trace. */
@RestControllerAdvice(basePackageClasses = ProblemAdvice.class)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    /** As Jackson words it, {@code StreamReadFeature.STRICT_DUPLICATE_DETECTION}. */
    private static final Pattern TWICE = Pattern.compile("Duplicate Object property \"([^\"]{1,80})\"");

    private final RefusedActions refusals;

    ProblemAdvice(RefusedActions refusals) {
        this.refusals = refusals;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(ProblemException e) {
        return answer(Problems.of(e));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notAllowed(NotAllowedException e, HttpServletRequest request) {
        refusals.count(e);
        return answer(
                Problems.of(ProblemException.of(403, "forbidden", RefusalWords.notAllowed(Languages.of(request)))));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException e) {
        return answer(Problems.of(unreadable(e.getCause())));
    }

    private static ProblemException unreadable(@org.jspecify.annotations.Nullable Throwable cause) {
        return switch (cause) {
            case ProblemException problem -> problem;
            case UnrecognizedPropertyException unknown ->
                ProblemException.badField(unknown.getPropertyName(), "is not a field of this call");
            case JacksonException json when json.getCause() instanceof ProblemException problem -> problem;
            case JacksonException json
            when twice(json).isPresent() ->
                ProblemException.badField(twice(json).get(), "is written twice");
            case JacksonException json
            when !json.getPath().isEmpty() ->
                ProblemException.badField(path(json.getPath()), "has a value of the wrong type");
            case null, default -> ProblemException.badField("body", "is not readable as JSON");
        };
    }

    /** The name of a field that an object contains twice. */
    private static Optional<String> twice(JacksonException json) {
        Matcher name = TWICE.matcher(json.getOriginalMessage());
        return name.lookingAt() ? Optional.of(name.group(1)) : Optional.empty();
    }

    private static String path(List<JacksonException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference reference : references) {
            String name = reference.getPropertyName();
            path.append(name == null ? "[" + reference.getIndex() + "]" : (path.isEmpty() ? "" : ".") + name);
        }
        return path.toString();
    }

    /** What the framework already reports as the caller's mistake: wrong method, media type, path or parameter. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> other(Exception e) {
        if (e instanceof ErrorResponse mistake && mistake.getStatusCode().is4xxClientError()) {
            int status = mistake.getStatusCode().value();
            String type = status == 404 ? "not-found" : status == 405 ? "method-not-allowed" : "bad-request";
            String detail = String.valueOf(mistake.getBody().getDetail());
            return answer(Problems.of(ProblemException.of(status, type, detail)));
        }
        LOG.error("a call failed: {}", e.getClass().getName().toLowerCase(Locale.ROOT), e);
        return answer(Problems.of(
                ProblemException.of(503, "try-again", "The server could not do this now. Please try again.")));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
