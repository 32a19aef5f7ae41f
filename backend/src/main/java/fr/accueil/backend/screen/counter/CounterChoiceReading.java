// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.counter;

import fr.accueil.backend.language.StaffNames;
import fr.accueil.backend.site.CounterRules;
import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.Site;
import fr.accueil.counter.workplace.CounterChoices;
import java.util.List;
import java.util.Locale;

/** What an agent may choose from at a site, in the language of the agent's screen. */
final class CounterChoiceReading {

    private CounterChoiceReading() {}

    static CounterChoices of(Site site, String counter, Locale language) {
        CounterRules rules = site.counterRules();
        CounterChoices choices = new CounterChoices(
                site.services().stream()
                        .filter(service -> service.outcome().isReceived())
                        .map(service -> service(site, service, language))
                        .toList(),
                site.counters().stream()
                        .filter(plan -> !plan.code().equals(counter))
                        .map(plan -> new CounterChoices.Choice(
                                plan.code(),
                                plan.name(language),
                                String.join(", ", StaffNames.queues(site, plan.queues(), language))))
                        .toList(),
                labels(rules.pauses(), language),
                labels(rules.callReasons(), language),
                labels(rules.outcomes(), language));
        return site.surveys().isEmpty() ? choices : choices.withSurvey();
    }

    private static CounterChoices.Choice service(Site site, Service service, Locale language) {
        return new CounterChoices.Choice(
                service.code(),
                service.label().in(language),
                String.join("", StaffNames.queues(site, service.queue().stream().toList(), language)));
    }

    private static List<CounterChoices.Choice> labels(List<CounterRules.Label> labels, Locale language) {
        return labels.stream()
                .map(label -> new CounterChoices.Choice(label.code(), label.in(language), ""))
                .toList();
    }
}
