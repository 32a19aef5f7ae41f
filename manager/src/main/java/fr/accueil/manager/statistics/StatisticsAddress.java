// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parameters in the address of a statistics page, so that it can be sent to a colleague.
 *
 * @param mistaken whether its dates were invalid and were replaced
 */
record StatisticsAddress(StatisticsQuery query, Compare compare, StatisticsPort.Moment moment, boolean mistaken) {

    /** The comparison of a period. */
    enum Compare {
        BEFORE,
        YEAR,
        NONE
    }

    /** Reads an address; invalid parameters are ignored. */
    static StatisticsAddress of(QueryParameters parameters, LocalDate today) {
        Optional<LocalDate> from = date(parameters, "from");
        Optional<LocalDate> to = date(parameters, "to");
        boolean given = parameters.getSingleParameter("from").isPresent()
                || parameters.getSingleParameter("to").isPresent();
        boolean good = from.isPresent() && to.isPresent() && StatisticsQuery.isPeriod(from.get(), to.get());
        LocalDate first = good ? from.get() : today.with(TemporalAdjusters.firstDayOfMonth());
        LocalDate last = good ? to.get() : today.with(TemporalAdjusters.lastDayOfMonth());
        StatisticsQuery query = new StatisticsQuery(
                first,
                last,
                code(parameters, "service"),
                code(parameters, "queue"),
                code(parameters, "visitors").flatMap(name -> constant(StatisticsQuery.Visitors.values(), name)));
        return new StatisticsAddress(
                query,
                code(parameters, "compare")
                        .flatMap(name -> constant(Compare.values(), name))
                        .orElse(Compare.BEFORE),
                new StatisticsPort.Moment(day(parameters), number(parameters, "hour")),
                given && !good);
    }

    private static Optional<LocalDate> date(QueryParameters parameters, String name) {
        try {
            return parameters
                    .getSingleParameter(name)
                    .map(LocalDate::parse)
                    .filter(date -> date.getYear() >= 1970 && date.getYear() <= 2999);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> code(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).filter(text -> !text.isBlank() && text.length() <= 80);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        return Stream.of(all).filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
    }

    /** A constant as the address says it. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Integer> number(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .filter(text -> text.matches("[0-9]{1,2}"))
                .map(Integer::valueOf);
    }

    private static Optional<DayOfWeek> day(QueryParameters parameters) {
        return number(parameters, "weekday").filter(day -> day >= 1 && day <= 7).map(DayOfWeek::of);
    }

    StatisticsAddress in(LocalDate from, LocalDate to) {
        return with(new StatisticsQuery(from, to, query.service(), query.queue(), query.visitors()));
    }

    StatisticsAddress with(StatisticsQuery other) {
        return new StatisticsAddress(other, compare, moment, false);
    }

    StatisticsAddress comparedWith(Compare other) {
        return new StatisticsAddress(query, other, moment, false);
    }

    StatisticsAddress at(DayOfWeek day, int hour) {
        return new StatisticsAddress(
                query, compare, new StatisticsPort.Moment(Optional.of(day), Optional.of(hour)), false);
    }

    Optional<StatisticsQuery> other() {
        return switch (compare) {
            case BEFORE -> Optional.of(query.before());
            case YEAR -> Optional.of(query.aYearBefore());
            case NONE -> Optional.empty();
        };
    }

    String text(String page) {
        return page + "?"
                + parameters().entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("from", query.from().toString());
        all.put("to", query.to().toString());
        query.service().ifPresent(code -> all.put("service", code));
        query.queue().ifPresent(letter -> all.put("queue", letter));
        query.visitors().ifPresent(visitors -> all.put("visitors", code(visitors)));
        if (compare != Compare.BEFORE) {
            all.put("compare", code(compare));
        }
        moment.day().ifPresent(day -> all.put("weekday", String.valueOf(day.getValue())));
        moment.hour().ifPresent(hour -> all.put("hour", String.valueOf(hour)));
        return all;
    }
}
