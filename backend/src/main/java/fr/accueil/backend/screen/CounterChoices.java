// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import fr.accueil.backend.site.CounterRules;
import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.Site;
import fr.accueil.counter.DeskRules;
import java.util.List;
import java.util.Locale;

/** What an agent may choose from at a site, in the language of the agent's screen. */
final class CounterChoices {

    private CounterChoices() {}

    static DeskRules of(Site site, String counter, Locale language) {
        CounterRules rules = site.counterRules();
        DeskRules choices = new DeskRules(
                site.services().stream()
                        .filter(service -> service.outcome().isReceived())
                        .map(service -> service(site, service, language))
                        .toList(),
                site.counters().stream()
                        .filter(plan -> !plan.code().equals(counter))
                        .map(plan -> new DeskRules.Choice(
                                plan.code(),
                                plan.name(language),
                                String.join(", ", Names.queues(site, plan.queues(), language))))
                        .toList(),
                labels(rules.pauses(), language),
                labels(rules.callReasons(), language),
                labels(rules.outcomes(), language));
        return site.surveys().isEmpty() ? choices : choices.withSurvey();
    }

    private static DeskRules.Choice service(Site site, Service service, Locale language) {
        return new DeskRules.Choice(
                service.code(),
                service.label().in(language),
                String.join("", Names.queues(site, service.queue().stream().toList(), language)));
    }

    private static List<DeskRules.Choice> labels(List<CounterRules.Label> labels, Locale language) {
        return labels.stream()
                .map(label -> new DeskRules.Choice(label.code(), label.in(language), ""))
                .toList();
    }
}
