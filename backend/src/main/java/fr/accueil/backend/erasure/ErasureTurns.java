// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.erasure;

import java.sql.Date;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Whose turn it is: of all nodes one erases at a place in a night, and another goes on when that one has died. */
@Component
class ErasureTurns {

    /** Longer than any step. */
    static final Duration HELD = Duration.ofMinutes(10);

    private final JdbcTemplate jdbc;

    ErasureTurns(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The last night that was begun at a place; at a new one, yesterday's. */
    LocalDate lastNight(Place place, Instant now) {
        return find(place).orElseGet(() -> {
            create(place, place.day(now).minusDays(1), now);
            return find(place).orElseThrow();
        });
    }

    private Optional<LocalDate> find(Place place) {
        return jdbc.queryForList("select night from erasure_turn where site = ?", Date.class, place.code()).stream()
                .findFirst()
                .map(Date::toLocalDate);
    }

    /** Takes the turn of a night, unless it is over or another node has it. */
    boolean take(Place place, LocalDate night, Instant now) {
        return jdbc.update(
                        "update erasure_turn set night = ?, over = false, held_until = ? where site = ?"
                                + " and (night < ? or night = ? and over = false and held_until <= ?)",
                        Date.valueOf(night),
                        utc(now.plus(HELD)),
                        place.code(),
                        Date.valueOf(night),
                        Date.valueOf(night),
                        utc(now))
                > 0;
    }

    private void create(Place place, LocalDate night, Instant now) {
        try {
            jdbc.update(
                    "insert into erasure_turn (site, night, over, held_until) values (?, ?, true, ?)",
                    place.code(),
                    Date.valueOf(night),
                    utc(now));
        } catch (DuplicateKeyException e) {
            // Another node was faster: the row is there.
        }
    }

    /** Keeps the turn for another while. */
    void hold(Place place, Instant now) {
        jdbc.update("update erasure_turn set held_until = ? where site = ?", utc(now.plus(HELD)), place.code());
    }

    void end(Place place, LocalDate night) {
        jdbc.update(
                "update erasure_turn set over = true where site = ? and night = ?", place.code(), Date.valueOf(night));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
