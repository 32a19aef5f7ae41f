// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site.version;

import fr.accueil.backend.site.SiteSource;
import fr.accueil.backend.site.version.SiteVersion.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stored versions of all sites. Whatever changes them holds the row of the site's log. */
@Component
public class SiteVersions {

    private final SiteRows sites;
    private final SiteVersionRows rows;

    SiteVersions(SiteRows sites, SiteVersionRows rows) {
        this.sites = sites;
        this.rows = rows;
    }

    /** The codes of all sites. */
    @Transactional(readOnly = true)
    public List<String> listSites() {
        return sites.findAll().stream().map(SiteRow::code).toList();
    }

    /** A site and the definition that it begins with. */
    @Transactional
    public void addSite(SiteVersion first) {
        sites.save(new SiteRow(first.site()));
        rows.save(new SiteVersionRow(first));
    }

    /** The version in force: the one that was applied last. */
    @Transactional(readOnly = true)
    public Optional<SiteVersion> findInForce(String site) {
        return rows.findFirstBySiteAndStateOrderByAppliedSeqDescNumberDesc(site, State.APPLIED)
                .map(SiteVersionRow::version);
    }

    @Transactional(readOnly = true)
    public Optional<SiteVersion> find(String site, int number) {
        return rows.findById(new SiteVersionRow.Key(site, number)).map(SiteVersionRow::version);
    }

    /** The newest versions, the last made first. */
    @Transactional(readOnly = true)
    public List<SiteVersion> listNewest(String site, int most) {
        return rows.findBySiteOrderByNumberDesc(site, Limit.of(most)).stream()
                .map(SiteVersionRow::version)
                .toList();
    }

    /** Those that wait for their day, the earliest first. */
    @Transactional(readOnly = true)
    public List<SiteVersion> listPlanned(String site) {
        return rows.findBySiteAndStateOrderByValidFromAscNumberAsc(site, State.PLANNED).stream()
                .map(SiteVersionRow::version)
                .toList();
    }

    /** Those of all sites whose time has come, the earliest first. */
    @Transactional(readOnly = true)
    public List<SiteVersion> listDue(Instant now) {
        return rows.findByStateAndValidFromLessThanEqualOrderByValidFromAscNumberAsc(State.PLANNED, now).stream()
                .map(SiteVersionRow::version)
                .toList();
    }

    /** The number that the next version of a site has. */
    @Transactional(readOnly = true)
    public int nextNumber(String site) {
        return rows.findFirstBySiteOrderByNumberDesc(site)
                        .map(row -> row.getId().number())
                        .orElse(0)
                + 1;
    }

    @Transactional
    public void add(SiteVersion version) {
        rows.save(new SiteVersionRow(version));
    }

    /** A planned version comes into force. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void apply(SiteVersion applied) {
        row(applied).apply(applied.applied().orElseThrow());
    }

    /** A planned version is taken back before its day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(SiteVersion planned, String by, Instant now) {
        row(planned).withdraw(by, now);
    }

    /** A planned version is made anew from the version that is in force now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void rebase(SiteVersion planned, int onto, SiteSource source) {
        row(planned).rebase(onto, source);
    }

    private SiteVersionRow row(SiteVersion planned) {
        SiteVersionRow row = rows.findById(new SiteVersionRow.Key(planned.site(), planned.number()))
                .orElseThrow();
        if (row.version().state() != State.PLANNED) {
            throw new IllegalStateException(
                    "version " + planned.number() + " of " + planned.site() + " is not planned");
        }
        return row;
    }
}
