// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The four figures of a period, each with its change against another. */
final class PastTiles extends DescriptionList {

    private final Summary now;
    private final Optional<Summary> before;
    private final Words words;
    private final Says says;

    PastTiles(Summary now, Optional<Summary> before, Words words) {
        this.now = now;
        this.before = before.filter(other -> other.visits().issued() > 0);
        this.words = words;
        this.says = new Says(words);
        addClassName("tiles");
        tile("tile.median", says.duration(now.waiting().known(now.waiting().median())), minutes(Spread::median));
        tile("tile.p90", says.duration(now.waiting().known(now.waiting().p90())), minutes(Spread::p90));
        tile("tile.within", says.share(now.withinTarget()), points(Summary::withinTarget, true));
        tile("tile.lost", says.share(lost(now)), points(PastTiles::lost, false));
    }

    /** Absent, gone or left at closing: lost for one reason or another. */
    private static OptionalDouble lost(Summary summary) {
        Summary.Visits visits = summary.visits();
        return Summary.share(visits.absent() + visits.left() + visits.unserved(), visits.issued());
    }

    private void tile(String name, String figure, Optional<Span> change) {
        Description value = new Description(figure);
        value.setTestId(name.substring(5) + "-figure");
        Div tile = new Div(new Term(words.say(name)), value);
        change.ifPresent(span -> {
            Description more = new Description(span);
            more.addClassName("change");
            tile.add(more);
        });
        getElement().appendChild(tile.getElement());
    }

    private Optional<Span> minutes(Function<Spread, Duration> figure) {
        return before.filter(
                        other -> other.waiting().count() > 0 && now.waiting().count() > 0)
                .map(other -> figure.apply(now.waiting()).toSeconds()
                        - figure.apply(other.waiting()).toSeconds())
                .map(change -> change(Math.round(change / 60.0), "change.minutes", false));
    }

    private Optional<Span> points(Function<Summary, OptionalDouble> figure, boolean moreIsBetter) {
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
