// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.idempotency;

import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.command.SiteTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs a command once for each key, in the transaction of the command itself: the same key sent again with the same
 * command, at once or within a day, gives the first answer and does nothing; with another command it is refused. The
 * answer is kept as JSON.
 */
@Component
public class IdempotentCommands {

    private static final Duration KEPT = Retention.ANSWERS_TO_PROGRAMS.time();

    private final SiteTransaction transaction;
    private final AnsweredCommandRepository rows;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();

    IdempotentCommands(SiteTransaction transaction, AnsweredCommandRepository rows, Clock clock) {
        this.transaction = transaction;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A key that a sender chose.
     *
     * @param sender the owner of the key: two senders may use the same one; at most 90 characters
     * @param value at most 80 characters
     */
    public record Key(String sender, String value) {}

    /** The result of a command under a key. */
    public sealed interface Result<T> {
        /** @param repeated whether the answer is an earlier one */
        record Answered<T>(T answer, boolean repeated) implements Result<T> {}

        /** The key was used before for another command, or for one whose answer this version cannot read. */
        record KeyReused<T>() implements Result<T> {}
    }

    /**
     * Runs a command, unless its key was used within a day.
     *
     * @param question the whole command, as {@link Fingerprint} reads it
     * @param type of the answer, which JSON can store and restore
     * @param command gives the answer, at most 20,000 characters of JSON
     */
    public <T> Result<T> once(Site site, Key key, Object question, Class<T> type, Supplier<T> command) {
        String id = site.code() + "/" + key.sender() + "/" + key.value();
        String fingerprint = Fingerprint.of(question);
        return transaction.aloneAt(site, now -> {
            Optional<AnsweredCommand> before = rows.findById(id);
            if (before.isPresent() && isFresh(before.get(), now)) {
                return repeated(before.get(), fingerprint, type);
            }
            String answer = json.writeValueAsString(command.get());
            before.ifPresentOrElse(
                    old -> old.replace(fingerprint, answer, now),
                    () -> rows.save(new AnsweredCommand(id, fingerprint, answer, now)));
            return new Result.Answered<>(json.readValue(answer, type), false);
        });
    }

    /** A row of another version is not interpreted, and its command is not run again. */
    private <T> Result<T> repeated(AnsweredCommand before, String fingerprint, Class<T> type) {
        if (!before.fingerprint().equals(fingerprint)) {
            return new Result.KeyReused<>();
        }
        try {
            return new Result.Answered<>(json.readValue(before.answer(), type), true);
        } catch (JacksonException e) {
            return new Result.KeyReused<>();
        }
    }

    private static boolean isFresh(AnsweredCommand answered, Instant now) {
        return answered.answeredAt().isAfter(now.minus(KEPT));
    }
}
