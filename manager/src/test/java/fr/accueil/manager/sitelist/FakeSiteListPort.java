// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.sitelist;

import com.vaadin.flow.shared.Registration;
import fr.accueil.manager.site.SiteFileText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/** The port of a préfecture and a sous-préfecture, whose figures and answers the test sets. */
final class FakeSiteListPort implements SiteListPort {

    final List<String> sent = new ArrayList<>();
    final Map<String, Consumer<SiteFigures>> watchers = new HashMap<>();
    final Map<String, SiteFigures> figures = new HashMap<>();
    List<SiteList.Site> sites = List.of(
            new SiteList.Site("nantes", "Préfecture de la Loire-Atlantique"),
            new SiteList.Site("chateaubriant", "Sous-préfecture de Châteaubriant"));
    List<SiteList.Site> archived = List.of();
    boolean mayAdd = true;
    SiteListAnswer answer = new SiteListAnswer.Done();

    FakeSiteListPort() {
        figures.put(
                "nantes",
                new SiteFigures(
                        7,
                        true,
                        42,
                        Optional.of(Instant.parse("2026-11-23T08:44:00Z")),
                        6,
                        8,
                        OptionalDouble.of(0.876),
                        2));
        figures.put("chateaubriant", new SiteFigures(3, false, 0, Optional.empty(), 0, 2, OptionalDouble.empty(), 0));
    }

    @Override
    public SiteList sites() {
        return new SiteList(sites, archived, mayAdd);
    }

    @Override
    public SiteFigures figures(String code) {
        return figures.get(code);
    }

    @Override
    public Registration watch(String code, Consumer<SiteFigures> listener) {
        watchers.put(code, listener);
        return () -> watchers.remove(code);
    }

    @Override
    public SiteListAnswer add(WantedSite wanted) {
        sent.add("add " + wanted.code() + ", " + wanted.name()
                + wanted.copyOf().map(code -> ", like " + code).orElse(""));
        return answer;
    }

    @Override
    public SiteListAnswer add(List<SiteFileText> files) {
        sent.add("add " + files.stream().map(SiteFileText::name).toList());
        return answer;
    }

    @Override
    public SiteListAnswer archive(String code) {
        sent.add("archive " + code);
        return answer;
    }

    @Override
    public SiteListAnswer reopen(String code) {
        sent.add("reopen " + code);
        return answer;
    }
}
