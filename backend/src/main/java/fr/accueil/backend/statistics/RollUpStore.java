// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** Where the roll-ups lie: plain bytes by site, span, cut and first day. */
@Component
class RollUpStore {

    /** H2 keeps at most 1 MB in one value. */
    private static final int PART = 1_000_000;

    private static final LocalDate FAR = LocalDate.of(9999, 1, 1);

    private final JdbcTemplate jdbc;

    RollUpStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How far a site is counted. */
    record State(LocalDate through, LocalDate openMonth, long seen) {}

    void begin(String site) {
        jdbc.update("""
                insert into roll_up_state (site, through_day, open_month, seen_seq)
                select ?, ?, ?, 0 where not exists (select 1 from roll_up_state where site = ?)""", site, LocalDate.EPOCH, LocalDate.EPOCH, site);
        sign(site);
    }

    /** Gives digests to the years of an older version. */
    private void sign(String site) {
        for (RollUp.By by : RollUp.By.values()) {
            digests(site, RollUpPeriod.YEAR, by, LocalDate.EPOCH, FAR).forEach((first, digest) -> {
                if (digest.isEmpty()) {
                    bytes(site, RollUpPeriod.YEAR, by, first, first.plusDays(1))
                            .values()
                            .forEach(bytes -> jdbc.update(
                                    "update roll_up set digest = ? where site = ? and span = ? and cut = ? and first_day = ?",
                                    digest(bytes),
                                    site,
                                    RollUpPeriod.YEAR.name(),
                                    by.letter(),
                                    first));
                }
            });
        }
    }

    State state(String site) {
        return read("select through_day, open_month, seen_seq from roll_up_state where site = ?", site);
    }

    /** Holds the site's roll-ups until the end of the transaction. */
    State lock(String site) {
        return read("select through_day, open_month, seen_seq from roll_up_state where site = ? for update", site);
    }

    private State read(String query, String site) {
        return Objects.requireNonNull(jdbc.queryForObject(
                query,
                (row, n) ->
                        new State(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class), row.getLong(3)),
                site));
    }

    void keep(String site, State state) {
        jdbc.update(
                "update roll_up_state set through_day = ?, open_month = ?, seen_seq = ? where site = ?",
                state.through(),
                state.openMonth(),
                state.seen(),
                site);
    }

    /** Everything of a site is forgotten, to be counted anew from the log. */
    void clear(String site) {
        jdbc.update("delete from roll_up where site = ?", site);
        keep(site, new State(LocalDate.EPOCH, LocalDate.EPOCH, 0));
    }

    void put(String site, RollUpPeriod rollUpPeriod, LocalDate first, RollUpSet set) {
        jdbc.update(
                "delete from roll_up where site = ? and span = ? and first_day = ?", site, rollUpPeriod.name(), first);
        for (RollUp.By by : RollUp.By.values()) {
            if (!set.rollUp(by).cells().isEmpty()) {
                put(site, rollUpPeriod, first, by, set.rollUp(by).bytes());
            }
        }
    }

    private void put(String site, RollUpPeriod rollUpPeriod, LocalDate first, RollUp.By by, byte[] bytes) {
        String digest = digest(bytes);
        for (int part = 0; part * PART < bytes.length; part++) {
            jdbc.update(
                    "insert into roll_up (site, span, cut, first_day, part, cells, digest) values (?, ?, ?, ?, ?, ?, ?)",
                    site,
                    rollUpPeriod.name(),
                    by.letter(),
                    first,
                    part,
                    Arrays.copyOfRange(bytes, part * PART, Math.min(bytes.length, (part + 1) * PART)),
                    digest);
        }
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The digest of each piece; empty for those of an older version. */
    SortedMap<LocalDate, String> digests(
            String site, RollUpPeriod rollUpPeriod, RollUp.By by, LocalDate from, LocalDate until) {
        SortedMap<LocalDate, String> digests = new TreeMap<>();
        RowCallbackHandler reader =
                row -> digests.put(row.getObject(1, LocalDate.class), Objects.requireNonNullElse(row.getString(2), ""));
        jdbc.query("""
                select first_day, digest from roll_up
                where site = ? and span = ? and cut = ? and first_day >= ? and first_day < ? and part = 0""", reader, site, rollUpPeriod.name(), by.letter(), from, until);
        return digests;
    }

    /** One cut of the pieces that begin from one day up to, but not on, another; by their first day. */
    Map<LocalDate, RollUp> get(String site, RollUpPeriod rollUpPeriod, RollUp.By by, LocalDate from, LocalDate until) {
        Map<LocalDate, RollUp> rollUps = new TreeMap<>();
        bytes(site, rollUpPeriod, by, from, until).forEach((first, all) -> rollUps.put(first, RollUp.of(all)));
        return rollUps;
    }

    /** The same as it is kept. */
    Map<LocalDate, byte[]> bytes(
            String site, RollUpPeriod rollUpPeriod, RollUp.By by, LocalDate from, LocalDate until) {
        Map<LocalDate, ByteArrayOutputStream> parts = new TreeMap<>();
        RowCallbackHandler reader =
                row -> parts.computeIfAbsent(row.getObject(1, LocalDate.class), none -> new ByteArrayOutputStream())
                        .writeBytes(row.getBytes(2));
        jdbc.query("""
                select first_day, cells from roll_up
                where site = ? and span = ? and cut = ? and first_day >= ? and first_day < ?
                order by site, span, cut, first_day, part""", reader, site, rollUpPeriod.name(), by.letter(), from, until);
        Map<LocalDate, byte[]> whole = new TreeMap<>();
        parts.forEach((first, all) -> whole.put(first, all.toByteArray()));
        return whole;
    }
}
