// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.retention;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Up to where old rows of a site have been looked at, so that ten years are looked at once. */
@Component
public class ErasureMarks {

    private final JdbcTemplate jdbc;

    ErasureMarks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Where the next step begins; {@code first} before the first one. */
    public long behind(String what, String site, long first) {
        return jdbc
                .queryForList("select behind from erasure_mark where what = ? and site = ?", Long.class, what, site)
                .stream()
                .findFirst()
                .orElse(first);
    }

    /** In the transaction of the step. */
    public void move(String what, String site, long behind) {
        int known = jdbc.update("update erasure_mark set behind = ? where what = ? and site = ?", behind, what, site);
        if (known == 0) {
            jdbc.update("insert into erasure_mark (what, site, behind) values (?, ?, ?)", what, site, behind);
        }
    }
}
