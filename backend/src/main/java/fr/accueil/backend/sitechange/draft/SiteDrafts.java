// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.draft;

import fr.accueil.backend.retention.Batch;
import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.retention.SharedEraser;
import fr.accueil.backend.site.SiteSource;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The drafts, one of each person for each site. They outlive sessions and restarts, and go 30 days after the last edit. */
@Component
public class SiteDrafts implements SharedEraser {

    private static final String OF = " where site = ? and made_by = ?";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SiteDrafts(JdbcTemplate jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Optional<SiteDraft> find(String site, String by) {
        // The revision first: when the words are newer than it, nothing is kept from this reading.
        return jdbc
                .query(
                        "select base, revision, definition from site_draft" + OF,
                        (row, at) -> new SiteDraft(
                                site,
                                by,
                                row.getInt(1),
                                row.getInt(2),
                                new SiteSource("draft of " + site, row.getString(3), Map.of())),
                        site,
                        by)
                .stream()
                .findFirst()
                .map(this::withWords);
    }

    private SiteDraft withWords(SiteDraft draft) {
        Map<String, String> words = new HashMap<>();
        jdbc.query(
                "select language, definition from site_draft_words" + OF,
                row -> {
                    words.put(row.getString(1), row.getString(2));
                },
                draft.site(),
                draft.by());
        SiteSource file = draft.source();
        return new SiteDraft(
                draft.site(),
                draft.by(),
                draft.base(),
                draft.revision(),
                new SiteSource(file.name(), file.text(), Map.copyOf(words)));
    }

    /**
     * Keeps a draft as the next revision of what was read.
     *
     * @return whether it is kept; not when the same person has changed it meanwhile in another window
     */
    public boolean keep(SiteDraft read, int base, SiteSource source) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> keepStill(read, base, source)));
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private boolean keepStill(SiteDraft read, int base, SiteSource source) {
        Timestamp now = Timestamp.from(clock.instant());
        int written = read.revision() == 0
                ? jdbc.update(
                        "insert into site_draft (site, made_by, base, revision, changed_at, definition)"
                                + " values (?, ?, ?, 1, ?, ?)",
                        read.site(),
                        read.by(),
                        base,
                        now,
                        source.text())
                : jdbc.update(
                        "update site_draft set base = ?, revision = revision + 1, changed_at = ?, definition = ?" + OF
                                + " and revision = ?",
                        base,
                        now,
                        source.text(),
                        read.site(),
                        read.by(),
                        read.revision());
        if (written == 1) {
            jdbc.update("delete from site_draft_words" + OF, read.site(), read.by());
            source.words()
                    .forEach((language, text) -> jdbc.update(
                            "insert into site_draft_words (site, made_by, language, definition) values (?, ?, ?, ?)",
                            read.site(),
                            read.by(),
                            language,
                            text));
        }
        return written == 1;
    }

    /** Drops a draft, unless it was changed since it was read. */
    public boolean discard(SiteDraft read) {
        return Boolean.TRUE.equals(transaction.execute(status -> jdbc.update(
                        "delete from site_draft" + OF + " and revision = ?", read.site(), read.by(), read.revision())
                == 1));
    }

    @Override
    public Retention what() {
        return Retention.SITE_DRAFTS;
    }

    @Override
    public Batch eraseSome(Instant now) {
        return Batch.of(jdbc.update(
                "delete from site_draft where (site, made_by) in (select site, made_by from site_draft"
                        + " where changed_at < ? fetch first " + Batch.MOST + " rows only)",
                Timestamp.from(Retention.SITE_DRAFTS.firstKept(now))));
    }
}
