// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.statistics.Count;
import fr.accueil.backend.statistics.FigureRow;
import fr.accueil.backend.statistics.FigureRows;
import fr.accueil.backend.statistics.FigureSum;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Statistics of waits and services. */
@RestController
@RequestMapping("/api/v1/sites/{code}/statistics")
class StatisticsEndpoints {

    private static final Period LONGEST = Period.ofYears(20);
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final ApiRequests apiRequests;
    private final FigureRows figureRows;

    StatisticsEndpoints(ApiRequests apiRequests, FigureRows figureRows) {
        this.apiRequests = apiRequests;
        this.figureRows = figureRows;
    }

    /** Durations in whole seconds, null when there is none. */
    record RowJson(
            String key,
            long issued,
            long called,
            long served,
            long noShow,
            long cancelled,
            long leftUnserved,
            long notClosed,
            long stillThere,
            @Nullable Long waitMean,
            @Nullable Long waitMedian,
            @Nullable Long waitP90,
            @Nullable Long waitMax,
            @Nullable Double withinTarget,
            @Nullable Long serviceMean,
            @Nullable Long serviceMedian) {

        static RowJson of(FigureRow figureRow) {
            FigureSum sum = figureRow.tally();
            return new RowJson(
                    figureRow.key(),
                    sum.count(Count.ISSUED),
                    sum.count(Count.CALLED),
                    sum.count(Count.SERVED),
                    sum.count(Count.ABSENT),
                    sum.count(Count.LEFT),
                    sum.count(Count.UNSERVED),
                    sum.count(Count.NOT_CLOSED),
                    sum.count(Count.STILL_THERE),
                    seconds(sum.waiting().meanSeconds()),
                    seconds(sum.waiting().median()),
                    seconds(sum.waiting().p90()),
                    seconds(sum.waiting().max()),
                    sum.withinTarget().isEmpty() ? null : sum.withinTarget().getAsDouble(),
                    seconds(sum.service().meanSeconds()),
                    seconds(sum.service().median()));
        }

        private static @Nullable Long seconds(OptionalLong duration) {
            return duration.isEmpty() ? null : duration.getAsLong();
        }
    }

    @GetMapping
    List<RowJson> statistics(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String by,
            HttpServletRequest request) {
        Site site = apiRequests.site(code, Permission.READ_STATISTICS, request);
        FigureRow.By about = by(Fields.required(by, "by"));
        Instant first = instant(site, Fields.required(from, "from"), "from", 0);
        Instant until = instant(site, Fields.required(to, "to"), "to", 1);
        if (!until.isAfter(first)) {
            throw ProblemException.badField("to", "must be later than \"from\"");
        }
        if (site.serviceDay(until).minus(LONGEST).isAfter(site.serviceDay(first).plusDays(1))) {
            throw ProblemException.badField("to", "must be at most 20 years later than \"from\"");
        }
        return figureRows.rows(site, first, until, about).stream()
                .map(RowJson::of)
                .toList();
    }

    private static FigureRow.By by(String text) {
        for (FigureRow.By by : FigureRow.By.values()) {
            if (by.name().toLowerCase(Locale.ROOT).equals(text)) {
                return by;
            }
        }
        throw ProblemException.badField("by", "must be \"day\", \"hour\", \"service\" or \"counter\"");
    }

    /** @param daysOn the days added to a date: 0 for its beginning, 1 for that of the next day */
    private static Instant instant(Site site, String text, String field, int daysOn) {
        return date(text)
                .map(date -> date.plusDays(daysOn).atStartOfDay(site.zone()).toInstant())
                .or(() -> moment(text))
                .orElseThrow(() -> ProblemException.badField(
                        field,
                        "must be a date such as 2026-11-02 or an instant such as 2026-11-02T08:30:00Z, of the years 2000 to"
                                + " 2100"));
    }

    private static boolean isOfOurTimes(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(date -> isOfOurTimes(date.getYear()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text))
                    .filter(at -> isOfOurTimes(at.atOffset(ZoneOffset.UTC).getYear()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
