// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.signin;

import fr.accueil.backend.limit.ClientNetwork;
import fr.accueil.backend.security.key.ServerKey;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes guessing slow, on all nodes: an attempt is counted as a failure before its password is checked, and taken
 * back when it was right. Accounts that exist and names that do not are treated alike.
 */
@Component
public class SignInDelays {

    /** Of each keyspace. */
    private static final int BUCKETS = 1 << 16;

    private static final int TRIES = 5;

    private final DelayStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final byte[] key;

    SignInDelays(DelayStore store, PlatformTransactionManager transactions, Clock clock, ServerKey serverKey) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.key = serverKey.forPurpose("sign-in delays");
    }

    /** Whether a password may be checked. */
    public sealed interface Answer {

        /** It may, and counts as wrong until {@link #succeeded} or {@link #takeBack}. */
        record Reserved(List<DelayStore.Slot> slots) implements Answer {}

        /** Not before this time has passed: positive, at most five minutes. */
        record TooEarly(Duration left) implements Answer {}
    }

    /**
     * Counts an attempt.
     *
     * @param login as it was typed, of any length and content
     * @param machine of an owner who has signed in there before, if the attempt comes from one
     */
    public Answer reserve(String login, ClientNetwork from, Optional<String> machine) {
        List<DelayStore.Slot> slots = slots(login, from, machine);
        for (int i = 0; i < TRIES; i++) {
            Instant now = clock.instant();
            slots.forEach(slot -> store.create(slot, now));
            Optional<Answer> answer = Optional.ofNullable(transaction.execute(status -> tryReserve(slots, now)))
                    .flatMap(found -> found);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        return new Answer.TooEarly(Duration.ofSeconds(1));
    }

    private Optional<Answer> tryReserve(List<DelayStore.Slot> slots, Instant now) {
        List<Failures> counted = new ArrayList<>();
        Duration longest = Duration.ZERO;
        for (DelayStore.Slot slot : slots) {
            Optional<Failures> stored = store.lock(slot);
            if (stored.isEmpty()) {
                return Optional.empty();
            }
            Failures failures = slot.keyspace().current(stored.get(), now);
            Duration left = slot.keyspace().left(failures, now);
            longest = left.compareTo(longest) > 0 ? left : longest;
            counted.add(failures);
        }
        boolean refused = longest.isPositive();
        for (int i = 0; i < counted.size(); i++) {
            // Written also when refused: a failure of a future that the clock has left must not be waited for again.
            store.write(slots.get(i), refused ? counted.get(i) : counted.get(i).plusOne(now));
        }
        return Optional.of(refused ? new Answer.TooEarly(longest) : new Answer.Reserved(slots));
    }

    /** The password was right: this attempt, and earlier slips of the same account there, are forgiven. */
    public void succeeded(Answer.Reserved reserved) {
        forgive(reserved, Integer.MAX_VALUE);
    }

    /** The password was not checked. */
    public void takeBack(Answer.Reserved reserved) {
        forgive(reserved, 1);
    }

    private void forgive(Answer.Reserved reserved, int most) {
        transaction.executeWithoutResult(status -> {
            int slips = 1;
            for (DelayStore.Slot slot : reserved.slots()) {
                Failures failures = store.lock(slot).orElse(new Failures(0, Instant.EPOCH, Instant.EPOCH));
                if (slot.keyspace().isTight()) {
                    slips = Math.clamp(failures.count(), 1, most);
                }
                store.write(slot, new Failures(failures.count() - slips, failures.since(), failures.last()));
            }
        });
    }

    private List<DelayStore.Slot> slots(String login, ClientNetwork from, Optional<String> machine) {
        String account = normal(login);
        return machine.map(own -> List.of(slot(Keyspace.KNOWN_MACHINE, account, own)))
                .orElseGet(() -> List.of(
                        slot(Keyspace.ACCOUNT_AT_NETWORK, account, from.name()),
                        slot(Keyspace.ACCOUNT, account, ""),
                        slot(Keyspace.NETWORK, "", from.name())));
    }

    private DelayStore.Slot slot(Keyspace keyspace, String account, String place) {
        byte[] mac = ServerKey.mac(key, keyspace + "\n" + place + "\n" + account);
        return new DelayStore.Slot(keyspace, Math.floorMod(ByteBuffer.wrap(mac).getInt(), BUCKETS));
    }

    /** An account under all the ways in which its login can be typed. */
    static String normal(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
