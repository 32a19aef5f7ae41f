// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import fr.accueil.manager.common.Choice;
import fr.accueil.manager.common.ManagerWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The filters of a report, in words. */
final class FilterWords {

    private final StatisticsPort.Choices choices;
    private final ManagerWords words;

    FilterWords(StatisticsPort.Choices choices, ManagerWords words) {
        this.choices = choices;
        this.words = words;
    }

    Optional<String> sentence(StatisticsQuery query) {
        String parts = Stream.of(
                        query.service().map(code -> name(choices.services(), code)),
                        query.queue().map(letter -> words.say("filter.queue", name(choices.queues(), letter))),
                        query.visitors().map(visitors -> visitors(visitors, words)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(words.say("filter.and")));
        return parts.isEmpty() ? Optional.empty() : Optional.of(words.say("filter.only", parts));
    }

    static String visitors(StatisticsQuery.Visitors visitors, ManagerWords words) {
        return switch (visitors) {
            case WALK_IN -> words.say("visitors.walk-in");
            case APPOINTMENT -> words.say("visitors.appointment");
            case PRIORITY -> words.say("visitors.priority");
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
