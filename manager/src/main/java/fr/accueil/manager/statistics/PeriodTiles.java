// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.accueil.manager.common.ManagerWords;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The four figures of a period, each with its change from another period. */
final class PeriodTiles extends DescriptionList {

    private final VisitFigures now;
    private final Optional<VisitFigures> before;
    private final ManagerWords words;
    private final FigureFormat format;

    PeriodTiles(VisitFigures now, Optional<VisitFigures> before, ManagerWords words) {
        this.now = now;
        this.before = before.filter(other -> other.visits().issued() > 0);
        this.words = words;
        this.format = new FigureFormat(words);
        addClassName("tiles");
        tile("median", format.duration(now.waiting().known(now.waiting().median())), minutes(DurationSummary::median));
        tile("p90", format.duration(now.waiting().known(now.waiting().p90())), minutes(DurationSummary::p90));
        tile("within", format.share(now.withinTarget()), points(VisitFigures::withinTarget, true));
        tile("lost", format.share(lost(now)), points(PeriodTiles::lost, false));
    }

    /** Visits lost: absent, gone, or left at closing. */
    private static OptionalDouble lost(VisitFigures figures) {
        VisitFigures.Visits visits = figures.visits();
        return VisitFigures.share(visits.absent() + visits.left() + visits.unserved(), visits.issued());
    }

    private void tile(String name, String figure, Optional<Span> change) {
        Description value = new Description(figure);
        value.setTestId(name + "-figure");
        Div tile = new Div(new Term(words.say("tile." + name)), value);
        change.ifPresent(span -> {
            Description more = new Description(span);
            more.addClassName("change");
            tile.add(more);
        });
        getElement().appendChild(tile.getElement());
    }

    private Optional<Span> minutes(Function<DurationSummary, Duration> figure) {
        return before.filter(
                        other -> other.waiting().count() > 0 && now.waiting().count() > 0)
                .map(other -> figure.apply(now.waiting()).toSeconds()
                        - figure.apply(other.waiting()).toSeconds())
                .map(change -> change(Math.round(change / 60.0), "change.minutes", false));
    }

    private Optional<Span> points(Function<VisitFigures, OptionalDouble> figure, boolean moreIsBetter) {
        OptionalDouble here = figure.apply(now);
        OptionalDouble there = before.map(figure).orElse(OptionalDouble.empty());
        return here.isEmpty() || there.isEmpty()
                ? Optional.empty()
                : Optional.of(change(
                        Math.round((here.getAsDouble() - there.getAsDouble()) * 100), "change.points", moreIsBetter));
    }

    private Span change(long change, String unit, boolean moreIsBetter) {
        if (change == 0) {
            return new Span(words.say("change.none"));
        }
        String sign = change > 0 ? "▲ " : "▼ ";
        Span span = new Span(
                sign + words.say(change > 0 ? "change.more" : "change.less", words.say(unit, Math.abs(change))));
        span.addClassName(change > 0 == moreIsBetter ? "better" : "worse");
        return span;
    }
}
