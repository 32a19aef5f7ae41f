// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import fr.accueil.backend.site.Site;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Runs a command once for each key, in the transaction of the command itself: the same key sent again, at once or within
 * a day, gives the first answer and does nothing.
 */
@Component
public class OnceOnly {

    private static final Duration KEPT = Duration.ofHours(24);

    private final SiteWork work;
    private final AnsweredRows rows;
    private final Clock clock;

    OnceOnly(SiteWork work, AnsweredRows rows, Clock clock) {
        this.work = work;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A key as somebody sent it.
     *
     * @param sender whose key it is: two senders may use the same one; at most 90 characters
     * @param key at most 80 characters
     * @param fingerprint of what was asked, at most 64 characters
     */
    public record Key(String sender, String key, String fingerprint) {}

    /** What came of it: the answer, or that the key was used before to ask for something else. */
    public sealed interface Result {
        record First(String answer) implements Result {}

        record Again(String answer) implements Result {}

        record AnotherQuestion() implements Result {}
    }

    /** @param command gives the answer to keep, at most 20,000 characters */
    public Result run(Site site, Key key, Supplier<String> command) {
        String id = site.code() + "/" + key.sender() + "/" + key.key();
        return work.alone(site, alone -> {
            Optional<Answered> before = rows.findById(id);
            if (before.isPresent() && isFresh(before.get(), alone.now())) {
                return before.get().fingerprint().equals(key.fingerprint())
                        ? new Result.Again(before.get().answer())
                        : new Result.AnotherQuestion();
            }
            String answer = command.get();
            before.ifPresentOrElse(
                    old -> old.replace(key.fingerprint(), answer, alone.now()),
                    () -> rows.save(new Answered(id, key.fingerprint(), answer, alone.now())));
            return new Result.First(answer);
        });
    }

    private static boolean isFresh(Answered answered, Instant now) {
        return answered.answeredAt().isAfter(now.minus(KEPT));
    }

    @Scheduled(fixedDelayString = "PT1H")
    @Transactional
    void forget() {
        rows.deleteOlder(clock.instant().minus(KEPT));
    }
}
