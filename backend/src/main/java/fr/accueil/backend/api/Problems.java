// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.RefusalWords;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Refusals and mistakes as RFC 9457 problems; the last segment of the type is stable. */
final class Problems {

    private Problems() {}

    static int status(Refusal refusal) {
        return switch (refusal) {
            case UNKNOWN_SITE, UNKNOWN_SERVICE, UNKNOWN_COUNTER, UNKNOWN_TICKET, UNKNOWN_APPOINTMENT -> 404;
            case UNKNOWN_QUEUE, UNKNOWN_OUTCOME, UNKNOWN_REASON, NOTE_TOO_LONG -> 400;
            case AMBIGUOUS_APPOINTMENT,
                    APPOINTMENT_TOO_EARLY,
                    APPOINTMENT_TOO_LATE,
                    APPOINTMENT_ANOTHER_DAY,
                    APPOINTMENT_CANCELLED,
                    SITE_CLOSED,
                    SERVICE_CLOSED,
                    QUOTA_REACHED,
                    APPOINTMENT_ONLY,
                    REDIRECTED,
                    NOT_WAITING,
                    NO_MORE_DELAY,
                    NOT_ON_HOLD,
                    COUNTER_TAKEN,
                    COUNTER_BUSY,
                    COUNTER_CLOSED,
                    NO_CURRENT_TICKET,
                    NOT_CURRENT_TICKET,
                    NOT_CALLED,
                    NOT_SERVING,
                    NOT_ABSENT,
                    OUTCOME_REQUIRED,
                    NOTHING_TO_UNDO,
                    ANOTHER_TO_UNDO,
                    MOVED_MEANWHILE,
                    HELP_OVER -> 409;
        };
    }

    static ProblemException exception(Refusal refusal, Locale language) {
        return ProblemException.of(
                status(refusal),
                refusal.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                field(refusal),
                RefusalWords.of(refusal, language));
    }

    private static @Nullable String field(Refusal refusal) {
        return status(refusal) != 400
                ? null
                : Map.of(
                                Refusal.UNKNOWN_QUEUE, "queues",
                                Refusal.UNKNOWN_OUTCOME, "outcome",
                                Refusal.UNKNOWN_REASON, "reason",
                                Refusal.NOTE_TOO_LONG, "note")
                        .get(refusal);
    }

    static ProblemDetail of(Refusal refusal, Locale language) {
        return of(exception(refusal, language));
    }

    static ProblemDetail of(ProblemException problem) {
        return of(problem.status(), problem.type(), problem.field(), problem.detail());
    }

    private static ProblemDetail of(int status, String type, @Nullable String field, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), detail);
        problem.setType(URI.create("/problems/" + type));
        problem.setTitle(type);
        if (field != null) {
            problem.setProperty("field", field);
        }
        return problem;
    }
}
