// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import fr.accueil.backend.site.CounterRules;
import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.Site;
import fr.accueil.counter.DeskRules;
import java.util.List;

/** What an agent may choose from at a site, in the site's first language. */
final class CounterChoices {

    private CounterChoices() {}

    static DeskRules of(Site site, String counter) {
        CounterRules rules = site.counterRules();
        DeskRules choices = new DeskRules(
                site.services().stream()
                        .filter(service -> service.outcome().isReceived())
                        .map(service -> service(site, service))
                        .toList(),
                site.counters().stream()
                        .filter(plan -> !plan.code().equals(counter))
                        .map(plan -> new DeskRules.Choice(
                                plan.code(),
                                plan.name(site.language()),
                                String.join(", ", Names.queues(site, plan.queues()))))
                        .toList(),
                labels(rules.pauses()),
                labels(rules.callReasons()),
                labels(rules.outcomes()));
        return site.surveys().isEmpty() ? choices : choices.withSurvey();
    }

    private static DeskRules.Choice service(Site site, Service service) {
        return new DeskRules.Choice(
                service.code(),
                service.label().in(site.language()),
                String.join("", Names.queues(site, service.queue().stream().toList())));
    }

    private static List<DeskRules.Choice> labels(List<CounterRules.Label> labels) {
        return labels.stream()
                .map(label -> new DeskRules.Choice(label.code(), label.label(), ""))
                .toList();
    }
}
