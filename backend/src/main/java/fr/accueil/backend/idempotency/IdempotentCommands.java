// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.idempotency;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.command.SiteTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs a command once for each key, in the transaction of the command itself: the same key sent again with the same
 * question, at once or within a day, gives the first answer and does nothing; with another question it is refused. The
 * answer is kept as JSON.
 */
@Component
public class IdempotentCommands {

    private static final Duration KEPT = Duration.ofHours(24);

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
     * A key as a sender chose it.
     *
     * @param sender whose key it is: two senders may use the same one; at most 90 characters
     * @param value at most 80 characters
     */
    public record Key(String sender, String value) {}

    /** What came of a command under a key. */
    public sealed interface Result<T> {
        /** @param repeated whether it was answered before, and nothing was done now */
        record Answered<T>(T answer, boolean repeated) implements Result<T> {}

        /** The key was used before for another question, or for one of which this version knows no answer. */
        record KeyReused<T>() implements Result<T> {}
    }

    /**
     * Runs a command, unless its key was used within a day.
     *
     * @param question all that was asked, as {@link Fingerprint} reads it
     * @param type of the answer, which JSON can keep and give back
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

    /** A row that another version wrote is never an answer to guess at, and its command is never done again. */
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

    @Scheduled(fixedDelayString = "PT1H")
    @Transactional
    void forget() {
        rows.deleteOlder(clock.instant().minus(KEPT));
    }
}
