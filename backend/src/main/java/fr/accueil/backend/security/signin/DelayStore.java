// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.signin;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The stored failures, for all nodes. Keys are hashed into buckets, so that no caller can make the table grow. */
@Component
class DelayStore {

    private static final String WHERE = " where keyspace = ? and bucket = ?";

    private final JdbcTemplate jdbc;

    DelayStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Where failures of a key are counted. */
    record Slot(Keyspace keyspace, int bucket) {}

    /** Makes the row of a slot, outside of any transaction: another node may do so at the same moment. */
    void create(Slot slot, Instant now) {
        Integer known = jdbc.queryForObject(
                "select count(*) from sign_in_delay" + WHERE, Integer.class, slot.keyspace.name(), slot.bucket);
        if (known != null && known > 0) {
            return;
        }
        try {
            jdbc.update(
                    "insert into sign_in_delay (keyspace, bucket, failures, since, failed_at) values (?, ?, 0, ?, ?)",
                    slot.keyspace.name(),
                    slot.bucket,
                    utc(now),
                    utc(now));
        } catch (DuplicateKeyException e) {
            // The other was faster: the row is there.
        }
    }

    /** Locks the row of a slot until the transaction ends; empty when it was cleared in between. */
    Optional<Failures> lock(Slot slot) {
        List<Failures> found = jdbc.query(
                "select failures, since, failed_at from sign_in_delay" + WHERE + " for update",
                (row, number) -> new Failures(
                        row.getInt("failures"),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        row.getObject("failed_at", OffsetDateTime.class).toInstant()),
                slot.keyspace.name(),
                slot.bucket);
        return found.stream().findFirst();
    }

    /** Writes the row of a slot that is locked. */
    void write(Slot slot, Failures failures) {
        if (failures.count() <= 0) {
            jdbc.update("delete from sign_in_delay" + WHERE, slot.keyspace.name(), slot.bucket);
            return;
        }
        jdbc.update(
                "update sign_in_delay set failures = ?, since = ?, failed_at = ?" + WHERE,
                failures.count(),
                utc(failures.since()),
                utc(failures.last()),
                slot.keyspace.name(),
                slot.bucket);
    }

    /** Clears rows of which the last failure is too old to count, one by one: several locks at once could meet others. */
    int clear(Instant before) {
        return jdbc
                .query(
                        "select keyspace, bucket from sign_in_delay where failed_at <= ?",
                        (row, number) -> new Slot(Keyspace.valueOf(row.getString("keyspace")), row.getInt("bucket")),
                        utc(before))
                .stream()
                .mapToInt(slot -> jdbc.update(
                        "delete from sign_in_delay" + WHERE + " and failed_at <= ?",
                        slot.keyspace.name(),
                        slot.bucket,
                        utc(before)))
                .sum();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
