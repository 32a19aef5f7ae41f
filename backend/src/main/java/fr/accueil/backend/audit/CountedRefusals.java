// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.audit;

import fr.accueil.backend.limit.ClientNetwork;
import jakarta.annotation.PreDestroy;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Refusals, which a stranger can cause without end: equal ones are counted, and written together once a minute with their
 * number. Memory and entries are bounded; those of a minute in which the process is killed are lost.
 */
@Component
public class CountedRefusals {

    /** Different refusals in memory; what comes beyond counts as one of {@link #SEVERAL}. */
    static final int MOST_KINDS = 1_000;

    /** Entries of a minute, the most frequent refusals first; the rest counts as {@link #SEVERAL}. */
    static final int MOST_WRITTEN = 20;

    /** The subject of refusals that were too many to be told apart. */
    public static final String SEVERAL = "(several)";

    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Map<Key, Refused> counted = new LinkedHashMap<>();

    CountedRefusals(Audit audit, PlatformTransactionManager transactions) {
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A client has many addresses of one network: they count together. */
    private record Key(AuditEntry entry, ClientNetwork network) {

        static Key of(AuditEntry entry) {
            AuditEntry anywhere = new AuditEntry(
                    entry.action(),
                    entry.actor(),
                    entry.site(),
                    Optional.empty(),
                    entry.subject(),
                    Optional.empty(),
                    Optional.empty());
            return new Key(anywhere, ClientNetwork.of(entry.origin().orElse("")));
        }
    }

    /** @param origin the last one */
    private record Refused(AuditEntry entry, long times, Optional<String> origin) {

        static Refused several(AuditAction action, long times) {
            return new Refused(AuditEntry.of(action, AuditEntry.UNKNOWN, SEVERAL), times, Optional.empty());
        }

        Refused plus(Refused later) {
            return new Refused(entry, times + later.times, later.origin);
        }

        AuditEntry written() {
            AuditEntry times = entry.after("times: " + times());
            return origin.map(times::from).orElse(times);
        }
    }

    /** Counts a refusal of the present request; before and after of the entry do not count. */
    public void count(AuditEntry entry) {
        Optional<String> origin = entry.origin().or(RequestOrigin::now);
        Key key = Key.of(origin.map(entry::from).orElse(entry));
        add(key, new Refused(key.entry(), 1, origin));
    }

    private synchronized void add(Key key, Refused refused) {
        if (counted.size() < MOST_KINDS || counted.containsKey(key)) {
            counted.merge(key, refused, Refused::plus);
        } else {
            Refused several = Refused.several(key.entry().action(), refused.times());
            counted.merge(Key.of(several.entry()), several, Refused::plus);
        }
    }

    private synchronized Map<Key, Refused> take() {
        Map<Key, Refused> taken = new LinkedHashMap<>(counted);
        counted.clear();
        return taken;
    }

    /** Writes what was counted; when the database does not take it, it is counted on. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    public void write() {
        Map<Key, Refused> taken = take();
        if (taken.isEmpty()) {
            return;
        }
        try {
            transaction.executeWithoutResult(
                    status -> bounded(taken.values()).forEach(refused -> audit.append(refused.written())));
        } catch (DataAccessException | TransactionException e) {
            taken.forEach(this::add);
            throw e;
        }
    }

    private static List<Refused> bounded(Collection<Refused> all) {
        List<Refused> sorted = all.stream()
                .sorted(Comparator.comparingLong(Refused::times).reversed())
                .toList();
        if (sorted.size() <= MOST_WRITTEN) {
            return sorted;
        }
        Map<AuditAction, Long> rest = sorted.stream()
                .skip(MOST_WRITTEN)
                .collect(Collectors.groupingBy(
                        refused -> refused.entry().action(), TreeMap::new, Collectors.summingLong(Refused::times)));
        return Stream.concat(
                        sorted.stream().limit(MOST_WRITTEN),
                        rest.entrySet().stream().map(one -> Refused.several(one.getKey(), one.getValue())))
                .toList();
    }

    @PreDestroy
    void writeBeforeTheEnd() {
        try {
            write();
        } catch (DataAccessException | TransactionException e) {
            // The database is away, and the process ends: these refusals are lost.
        }
    }
}
