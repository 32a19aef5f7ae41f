// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.site;

import fr.accueil.manager.site.SiteVersionHistory.State;
import fr.accueil.manager.site.SiteVersionHistory.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A site with three versions whose answers the test sets. */
final class FakeSitePort implements SitePort {

    static final LocalDateTime MONDAY = LocalDateTime.of(2040, 3, 12, 7, 0);
    static final SiteDifferenceLine LABEL = new SiteDifferenceLine("services[ORD].label.fr", "Ordinaire", "");

    List<Version> listed = List.of(
            new Version(3, State.PLANNED, "Andrea Durand", "été", Optional.of(MONDAY)),
            new Version(2, State.IN_FORCE, "Andrea Durand", "", Optional.of(MONDAY.minusDays(3))),
            new Version(1, State.FORMER, "", "", Optional.empty()));
    SiteFileCheck check = new SiteFileCheck.Same();
    SiteReply reply = new SiteReply.Applied(4, false);
    final List<List<SiteFileText>> checked = new ArrayList<>();
    final List<SiteProposal> proposed = new ArrayList<>();
    final List<String> asked = new ArrayList<>();

    @Override
    public SiteVersionHistory versions() {
        return new SiteVersionHistory("Préfecture", listed);
    }

    @Override
    public List<SiteDifferenceLine> differences(int version) {
        return List.of(LABEL);
    }

    @Override
    public List<SiteFileText> files() {
        return List.of(new SiteFileText("nantes.yaml", "site:"), new SiteFileText("nantes.ar.yaml", "Oui: نعم"));
    }

    @Override
    public SiteFileCheck check(List<SiteFileText> files) {
        checked.add(files);
        return check;
    }

    @Override
    public SiteReply propose(SiteFileCheck.Offered offered, SiteProposal proposal) {
        proposed.add(proposal);
        return reply;
    }

    @Override
    public SiteReply takeBack(int version) {
        asked.add("take back " + version);
        return reply;
    }

    @Override
    public SiteReply restore(int version) {
        asked.add("restore " + version);
        return reply;
    }
}
