// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import fr.accueil.manager.common.ManagerWords;
import fr.accueil.screenkit.WrittenDates;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes figures in the words of a language. */
public final class FigureFormat {

    private final ManagerWords words;

    FigureFormat(ManagerWords words) {
        this.words = words;
    }

    public static FigureFormat in(Locale language) {
        return new FigureFormat(ManagerWords.in(language.toLanguageTag()));
    }

    /** The text of a cell, for a reader. */
    public String cell(ReportCell cell) {
        return switch (cell) {
            case ReportCell.Words(String text) -> text;
            case ReportCell.Count(long number) -> number(number);
            case ReportCell.Share(OptionalDouble share) -> share(share);
            case ReportCell.Time(Optional<Duration> duration) -> duration(duration);
        };
    }

    String duration(Optional<Duration> duration) {
        return duration.map(this::duration).orElse(words.say("none"));
    }

    /** In whole minutes; a very short duration is not zero. */
    String duration(Duration duration) {
        long minutes = Math.round(duration.toSeconds() / 60.0);
        if (minutes == 0) {
            return words.say(duration.isZero() ? "minutes.zero" : "minutes.under");
        }
        return minutes < 120 ? words.say("minutes", minutes) : words.say("hours", minutes / 60, minutes % 60);
    }

    String share(OptionalDouble share) {
        return share.isEmpty() ? words.say("none") : words.say("share", share.getAsDouble());
    }

    String number(long number) {
        return words.say("number", number);
    }

    String day(LocalDate day) {
        return WrittenDates.write(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.locale()), day);
    }

    String period(StatisticsQuery query) {
        return query.from().equals(query.to())
                ? day(query.from())
                : words.say("period.from-to", day(query.from()), day(query.to()));
    }

    String shortLabel(StatisticsReport.Point point) {
        return format(point, "point.day", "point.month");
    }

    String fully(StatisticsReport.Point point) {
        return format(point, "point.day.full", "point.month.full");
    }

    private String format(StatisticsReport.Point point, String day, String month) {
        return switch (point.grain()) {
            case DAY -> pattern(day, point.first());
            case MONTH -> pattern(month, point.first());
            case YEAR -> String.valueOf(point.first().getYear());
        };
    }

    private String pattern(String key, LocalDate day) {
        return WrittenDates.write(DateTimeFormatter.ofPattern(words.say(key), words.locale()), day);
    }

    String month(LocalDate first) {
        return pattern("point.month.full", first);
    }

    String bin(StatisticsReport.Bin bin) {
        return bin.untilMinutes().isEmpty()
                ? words.say("bin.last", bin.fromMinutes())
                : words.say("bin", bin.fromMinutes(), bin.untilMinutes().getAsInt());
    }

    String curve(StatisticsReport report) {
        return report.curve().stream()
                .filter(point -> point.summary().waiting().count() > 0)
                .max(Comparator.comparing(point -> point.summary().waiting().median()))
                .map(point -> words.say(
                        "chart.curve.says",
                        fully(point),
                        duration(point.summary().waiting().median())))
                .orElse(words.say("chart.none"));
    }

    String waits(StatisticsReport report) {
        DurationSummary waiting = report.total().waiting();
        return waiting.count() == 0
                ? words.say("chart.none")
                : words.say("chart.waits.says", duration(waiting.median()), duration(waiting.p90()));
    }

    String services(StatisticsReport report) {
        return report.services().stream()
                .filter(service -> service.summary().waiting().count() > 0)
                .max(Comparator.comparing(service -> service.summary().waiting().median()))
                .map(service -> words.say(
                        "chart.services.says",
                        service.name(),
                        duration(service.summary().waiting().median())))
                .orElse(words.say("chart.none"));
    }

    String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1).strip() + "…";
    }
}
