// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site.version;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.version.SiteVersionRows.Application;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a site was like in the past: figures and tickets of a day keep the names that held on it. */
@Component
public class SiteHistory {

    private static final int MOST_HELD = 64;

    private final SiteVersionRows rows;
    /** The versions that were asked for last, read once. */
    private final Map<SiteVersionRow.Key, Site> read = new LinkedHashMap<>(16, 0.75f, true);

    SiteHistory(SiteVersionRows rows) {
        this.rows = rows;
    }

    /** The site as it was in force at an instant; before its first version, that one. */
    public Site asOf(Site now, Instant at) {
        List<Application> applied = rows.applications(now.code());
        return applied.isEmpty() ? now : site(now, applied.get(indexAt(applied, at)));
    }

    /**
     * The site as it was at the end of a period, with what it had in the period and has lost within it: services, queues,
     * counters.
     *
     * @param until the first instant after the period
     */
    public Site during(Site now, Instant from, Instant until) {
        List<Application> applied = rows.applications(now.code());
        if (applied.size() < 2) {
            return now;
        }
        int last = indexAt(applied, until.minusMillis(1));
        Site shown = site(now, applied.get(last));
        for (int earlier = last - 1; earlier >= indexAt(applied, from); earlier--) {
            shown = shown.withFormer(site(now, applied.get(earlier)));
        }
        return shown;
    }

    private static int indexAt(List<Application> applied, Instant at) {
        int index = 0;
        while (index + 1 < applied.size()
                && !applied.get(index + 1).getAppliedAt().isAfter(at)) {
            index++;
        }
        return index;
    }

    private Site site(Site now, Application applied) {
        SiteVersionRow.Key key = new SiteVersionRow.Key(now.code(), applied.getNumber());
        synchronized (read) {
            Site known = read.get(key);
            if (known != null) {
                return known;
            }
        }
        Site fresh =
                rows.findById(key).map(row -> row.version().source().kept()).orElse(now);
        synchronized (read) {
            read.put(key, fresh);
            if (read.size() > MOST_HELD) {
                read.remove(read.keySet().iterator().next());
            }
        }
        return fresh;
    }
}
