// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import fr.accueil.backend.site.version.SiteVersion;
import fr.accueil.backend.site.version.SiteVersions;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The sites of this server, each as its version in force describes it. An empty database is given one from its file at the
 * first start; others are added while the server runs. A {@link Site} in the hand is of one version: ask again for the next
 * command or the next reading.
 */
@Component
public class Sites {

    private final SiteVersions versions;
    private final Map<String, InForce> byCode = new ConcurrentHashMap<>();
    private final boolean imported;

    /** @param seq the event of the site's log with which it came into force */
    private record InForce(int version, long seq, Site site) {

        static InForce of(SiteVersion version, Site site) {
            return new InForce(version.number(), version.applied().orElseThrow().seq(), site);
        }
    }

    Sites(SiteVersions versions, SiteSettings settings, Clock clock) {
        this.versions = versions;
        String siteFile = settings.siteFile();
        imported = versions.listSites().isEmpty();
        if (imported) {
            SiteSource source = siteFile.isBlank() ? SiteSource.demonstration() : SiteSource.of(Path.of(siteFile));
            versions.addSite(SiteVersion.first(source.site().code(), clock.instant(), source));
        }
        versions.listSites().forEach(this::refresh);
    }

    /** Whether this start found none, and imported one. */
    public boolean imported() {
        return imported;
    }

    /** Those that receive visitors, by code; archived ones are left out. */
    public List<Site> all() {
        return sorted().filter(site -> !site.archived()).toList();
    }

    /** All whose past is kept, by code; archived ones as well. */
    public List<Site> kept() {
        return sorted().toList();
    }

    private Stream<Site> sorted() {
        return byCode.values().stream().map(InForce::site).sorted(Comparator.comparing(Site::code));
    }

    /** One that receives visitors. */
    public Optional<Site> find(String code) {
        return findKept(code).filter(site -> !site.archived());
    }

    /** One that receives visitors, or an archived one. */
    public Optional<Site> findKept(String code) {
        return Optional.ofNullable(byCode.get(code)).map(InForce::site);
    }

    /** The number of the version that this node holds for in force; 0 for an unknown site. */
    public int version(String code) {
        InForce held = byCode.get(code);
        return held == null ? 0 : held.version();
    }

    /** The site as a version describes it; it is read again when this node holds another one for in force. */
    public Site inForce(String code, int version) {
        if (version(code) != version) {
            refresh(code);
        }
        return findKept(code).orElseThrow();
    }

    /** Reads again which version is in force: another node may have changed it, or added the site. */
    public void refresh(String code) {
        versions.findInForce(code)
                .ifPresent(version -> take(version, version.source().kept()));
    }

    /** Reads the sites that another node has added. */
    public void refreshMissing() {
        versions.listSites().stream().filter(code -> version(code) == 0).forEach(this::refresh);
    }

    /** A version has come into force; one that another has followed already is not taken. */
    public void take(SiteVersion version, Site site) {
        InForce fresh = InForce.of(version, site);
        byCode.merge(version.site(), fresh, (held, taken) -> taken.seq() >= held.seq() ? taken : held);
    }
}
