// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.hall;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import fr.accueil.manager.common.LiveTable;
import fr.accueil.manager.common.ManagerAttributes;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.common.MinutesSince;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The table of counters: state, agent, ticket, since when. */
final class CounterTable {

    private final ManagerWords words;

    private CounterTable(ManagerWords words) {
        this.words = words;
    }

    static Component of(Signal<QueueOverview> overview, ManagerWords words) {
        var rows = new CounterTable(words);
        return new LiveTable<>(
                words.say("counters"),
                List.of(
                        words.say("counter"),
                        words.say("counter.state"),
                        words.say("counter.agent"),
                        words.say("counter.ticket"),
                        words.say("counter.since")),
                words.say("counters.none"),
                overview.map(now ->
                        now.counters().stream().map(QueueOverview.Counter::code).toList()),
                code -> rows.row(code, overview.map(now -> counter(now, code))));
    }

    private NativeTableRow row(String code, Signal<Optional<QueueOverview.Counter>> counter) {
        var since = new NativeTableCell(new MinutesSince(counter.map(CounterTable::since), words.say("none")));
        since.addClassName("figure");
        var row = new NativeTableRow(name(counter), state(counter), agent(counter), ticket(counter), since);
        row.getElement().setAttribute(ManagerAttributes.COUNTER, code);
        return row;
    }

    private static Component name(Signal<Optional<QueueOverview.Counter>> counter) {
        var cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "row");
        cell.bindText(counter.map(now -> now.map(QueueOverview.Counter::name).orElse("")));
        return cell;
    }

    private Component state(Signal<Optional<QueueOverview.Counter>> counter) {
        var state = new Span();
        state.addClassName("state");
        state.bindText(counter.map(now -> now.map(this::state).orElse("")));
        for (var value : QueueOverview.Counter.State.values()) {
            state.bindClassName(
                    key(value),
                    counter.map(now ->
                            now.map(QueueOverview.Counter::state).stream().anyMatch(value::equals)));
        }
        return new NativeTableCell(state);
    }

    private String state(QueueOverview.Counter counter) {
        String state = words.say("state." + key(counter.state()));
        return counter.pause().isEmpty() ? state : state + " · " + counter.pause();
    }

    private Component agent(Signal<Optional<QueueOverview.Counter>> counter) {
        return new NativeTableCell(
                counter.map(now -> now.flatMap(QueueOverview.Counter::agent).orElse(words.say("none"))));
    }

    private Component ticket(Signal<Optional<QueueOverview.Counter>> counter) {
        var current = counter.map(now -> now.flatMap(QueueOverview.Counter::current));
        var number = new Span();
        number.setTestId("current-ticket");
        number.addClassName("strong");
        number.bindText(
                current.map(now -> now.map(QueueOverview.Current::number).orElse("")));
        number.bindVisible(current.map(Optional::isPresent));
        var step = new Span();
        step.addClassName("step");
        step.bindText(current.map(now -> now.map(this::step).orElse(words.say("none"))));
        return new NativeTableCell(number, new Text(" "), step);
    }

    private String step(QueueOverview.Current current) {
        return words.say(current.serving() ? "ticket.serving" : "ticket.called");
    }

    /** Since when the ticket is there; without one, since when the counter has its state. */
    private static Optional<Instant> since(Optional<QueueOverview.Counter> counter) {
        // For a closed counter no time is shown.
        return counter.filter(now -> now.state() != QueueOverview.Counter.State.CLOSED)
                .map(now -> now.current().map(QueueOverview.Current::since).orElse(now.since()));
    }

    private static String key(QueueOverview.Counter.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<QueueOverview.Counter> counter(QueueOverview queueOverview, String code) {
        return queueOverview.counters().stream()
                .filter(counter -> counter.code().equals(code))
                .findFirst();
    }
}
