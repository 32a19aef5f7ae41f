// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import fr.accueil.manager.common.Choice;
import fr.accueil.manager.common.ManagerWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a report is narrowed to, in words. */
final class FilterWords {

    private final StatisticsPort.Choices choices;
    private final ManagerWords managerWords;

    FilterWords(StatisticsPort.Choices choices, ManagerWords managerWords) {
        this.choices = choices;
        this.managerWords = managerWords;
    }

    Optional<String> sentence(StatisticsQuery query) {
        String parts = Stream.of(
                        query.service().map(code -> name(choices.services(), code)),
                        query.queue().map(letter -> managerWords.say("filter.queue", name(choices.queues(), letter))),
                        query.visitors().map(visitors -> visitors(visitors, managerWords)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(managerWords.say("filter.and")));
        return parts.isEmpty() ? Optional.empty() : Optional.of(managerWords.say("filter.only", parts));
    }

    static String visitors(StatisticsQuery.Visitors visitors, ManagerWords managerWords) {
        return switch (visitors) {
            case WALK_IN -> managerWords.say("visitors.walk-in");
            case APPOINTMENT -> managerWords.say("visitors.appointment");
            case PRIORITY -> managerWords.say("visitors.priority");
        };
    }

    private static String name(List<Choice> choices, String code) {
        return choices.stream()
                .filter(choice -> choice.code().equals(code))
                .map(Choice::name)
                .findFirst()
                .orElse(code);
    }
}
