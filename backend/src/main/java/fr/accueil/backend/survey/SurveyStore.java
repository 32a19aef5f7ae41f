// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

import fr.accueil.backend.retention.Batch;
import fr.accueil.backend.time.HalfDay;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The sums of the answers. What changes one is done alone at the site. */
@Component
class SurveyStore {

    /** The question that counts the forms themselves. */
    static final String FORM = "_form";

    private final JdbcTemplate jdbc;

    SurveyStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What is kept of a form: half a day, where it was filled in, the service, the class of the measured wait. */
    record Cell(String site, LocalDate day, HalfDay half, Surveys.Source source, String service, String waited) {}

    /** One choice of a question, among the forms of a cell. */
    record Counted(Cell cell, String question, String choice) {}

    /** How often something was answered. */
    record Sum(LocalDate day, String service, String waited, String question, String choice, int answers) {}

    /** A visitor's own words. */
    record Text(
            UUID id,
            LocalDate day,
            String said,
            Moderation.State state,
            @Nullable LocalDate answeredOn) {}

    void add(Cell cell, String question, String choice) {
        Object[] key = key(new Counted(cell, question, choice));
        int known = jdbc.update(
                "update survey_count set answers = answers + 1 where site = ? and service_day = ? and half = ?"
                        + " and source = ? and service = ? and waited = ? and question = ? and choice = ?",
                key);
        if (known == 0) {
            jdbc.update(
                    "insert into survey_count (site, service_day, half, source, service, waited, question, choice, answers)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, 1)",
                    key);
        }
    }

    private static Object[] key(Counted counted) {
        Cell cell = counted.cell();
        return new Object[] {
            cell.site(),
            Date.valueOf(cell.day()),
            cell.half().name(),
            cell.source().name(),
            cell.service(),
            cell.waited(),
            counted.question(),
            counted.choice()
        };
    }

    boolean hasAnswers(String site, LocalDate day) {
        Integer known = jdbc.queryForObject(
                "select count(*) from survey_count where site = ? and service_day = ?",
                Integer.class,
                site,
                Date.valueOf(day));
        return known != null && known > 0;
    }

    /** The sums of a day that has none yet. */
    void insert(Map<Counted, Integer> counts) {
        jdbc.batchUpdate(
                "insert into survey_count (answers, site, service_day, half, source, service, waited, question, choice)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                counts.entrySet().stream()
                        .map(entry -> Stream.concat(
                                        Stream.of((Object) entry.getValue()), Arrays.stream(key(entry.getKey())))
                                .toArray())
                        .toList());
    }

    /** Whether this is the first time. */
    boolean use(String hash, LocalDate day) {
        Integer known = jdbc.queryForObject("select count(*) from survey_pass where hash = ?", Integer.class, hash);
        if (known != null && known > 0) {
            return false;
        }
        jdbc.update("insert into survey_pass (hash, service_day) values (?, ?)", hash, Date.valueOf(day));
        return true;
    }

    int forgetPassesBefore(LocalDate day) {
        return jdbc.update("delete from survey_pass where service_day < ?", Date.valueOf(day));
    }

    int forgetTextsBefore(String site, LocalDate day) {
        return jdbc.update(
                "delete from survey_text where id in (select id from survey_text where site = ? and service_day < ?"
                        + " fetch first " + Batch.MOST + " rows only)",
                site,
                Date.valueOf(day));
    }

    void keep(UUID id, String site, LocalDate day, String text) {
        jdbc.update(
                "insert into survey_text (id, site, service_day, said, state) values (?, ?, ?, ?, ?)",
                id,
                site,
                Date.valueOf(day),
                text,
                Moderation.State.NEW.name());
    }

    /** @param to the day after the last */
    List<Sum> sums(String site, LocalDate from, LocalDate to) {
        return jdbc.query(
                "select service_day, service, waited, question, choice, sum(answers) as answers from survey_count"
                        + " where site = ? and service_day >= ? and service_day < ?"
                        + " group by service_day, service, waited, question, choice",
                (row, i) -> new Sum(
                        row.getDate("service_day").toLocalDate(),
                        row.getString("service"),
                        row.getString("waited"),
                        row.getString("question"),
                        row.getString("choice"),
                        row.getInt("answers")),
                site,
                Date.valueOf(from),
                Date.valueOf(to));
    }

    /** The newest day first; within a day in no order. */
    List<Text> texts(String site, int most) {
        return jdbc.query(
                "select id, service_day, said, state, answered_on from survey_text where site = ?"
                        + " order by service_day desc, id limit " + most,
                (row, i) -> new Text(
                        row.getObject("id", UUID.class),
                        row.getDate("service_day").toLocalDate(),
                        row.getString("said"),
                        Moderation.State.valueOf(row.getString("state")),
                        row.getDate("answered_on") == null
                                ? null
                                : row.getDate("answered_on").toLocalDate()),
                site);
    }

    /** The decision about a text of a site. */
    Optional<Moderation.State> state(String site, UUID id) {
        return jdbc
                .query(
                        "select state from survey_text where site = ? and id = ?",
                        (row, i) -> Moderation.State.valueOf(row.getString(1)),
                        site,
                        id)
                .stream()
                .findFirst();
    }

    void moderate(String site, UUID id, Moderation.State state) {
        jdbc.update("update survey_text set state = ? where site = ? and id = ?", state.name(), site, id);
    }

    /** Whether this is the first time. */
    boolean answered(String site, UUID id, LocalDate day) {
        return jdbc.update(
                        "update survey_text set answered_on = ? where site = ? and id = ? and answered_on is null",
                        Date.valueOf(day),
                        site,
                        id)
                > 0;
    }
}
