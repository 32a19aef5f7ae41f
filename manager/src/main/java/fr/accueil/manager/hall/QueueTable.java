// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.hall;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import fr.accueil.manager.common.LiveTable;
import fr.accueil.manager.common.ManagerAttributes;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.common.MinutesSince;
import java.util.List;
import java.util.Optional;

/** The table of queues: how many wait, since when, and the open counters. */
final class QueueTable {

    private final ManagerWords words;

    private final Signal<HallSnapshot> hall;

    private QueueTable(Signal<HallSnapshot> hall, ManagerWords words) {
        this.hall = hall;
        this.words = words;
    }

    static Component of(Signal<QueueOverview> overview, Signal<HallSnapshot> hall, ManagerWords words) {
        var rows = new QueueTable(hall, words);
        return new LiveTable<>(
                words.say("queues"),
                List.of(
                        words.say("queue"),
                        words.say("queue.waiting"),
                        words.say("queue.oldest"),
                        words.say("queue.announced"),
                        words.say("queue.kept"),
                        words.say("queue.counters")),
                words.say("queues.none"),
                overview.map(now ->
                        now.queues().stream().map(QueueOverview.Queue::letter).toList()),
                letter -> rows.row(letter, overview.map(now -> queue(now, letter))));
    }

    private NativeTableRow row(String letter, Signal<QueueOverview.Queue> queue) {
        var oldest =
                new NativeTableCell(new MinutesSince(queue.map(QueueOverview.Queue::oldestArrival), words.say("none")));
        oldest.addClassName("figure");
        var row = new NativeTableRow(
                name(letter, queue),
                waiting(letter, queue),
                oldest,
                announced(queue),
                targetShare(letter),
                counters(queue));
        row.bindClassName("warn", queue.map(HallFigures::withoutCounter));
        return row;
    }

    private static Component name(String letter, Signal<QueueOverview.Queue> queue) {
        var sign = new Span(letter);
        sign.addClassName("letter");
        var name = new Span();
        name.bindText(queue.map(QueueOverview.Queue::name));
        var lettered = new Div(sign, new Text(" "), name);
        lettered.addClassName("lettered");
        var cell = new NativeTableHeaderCell(lettered);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    private Component waiting(String letter, Signal<QueueOverview.Queue> queue) {
        var count = new Span();
        count.setTestId("waiting-count");
        count.getElement().setAttribute(ManagerAttributes.QUEUE, letter);
        count.bindText(queue.map(now -> words.say("number", now.waiting())));
        var cell = new NativeTableCell(count);
        cell.addClassNames("figure", "strong");
        return cell;
    }

    private Component announced(Signal<QueueOverview.Queue> queue) {
        return figure(queue.map(now -> now.announced()
                .map(range -> words.say(
                        range.from() == 0 ? "queue.most" : "queue.range", range.from(), range.to(), range.atMost()))
                .orElseGet(() -> words.say("none"))));
    }

    /** How many of today's waits met the target; empty for a queue without a target. */
    private Component targetShare(String letter) {
        return figure(hall.map(now -> now.targets().stream()
                .filter(target ->
                        target.letter().equals(letter) && target.share().isPresent())
                .findFirst()
                .map(target -> words.say("queue.share", target.share().getAsDouble(), target.minutes()))
                .orElseGet(() -> words.say("none"))));
    }

    private static Component figure(Signal<String> text) {
        var span = new Span();
        span.bindText(text);
        var cell = new NativeTableCell(span);
        cell.addClassName("figure");
        return cell;
    }

    private Component counters(Signal<QueueOverview.Queue> queue) {
        var open = new Span();
        open.bindText(queue.map(now -> HallFigures.withoutCounter(now)
                ? words.say("queue.no-counter")
                : words.say("number", now.openCounters())));
        open.bindClassName("alarm", queue.map(HallFigures::withoutCounter));
        var cell = new NativeTableCell(open);
        cell.addClassName("figure");
        return cell;
    }

    private static QueueOverview.Queue queue(QueueOverview queueOverview, String letter) {
        return queueOverview.queues().stream()
                .filter(queue -> queue.letter().equals(letter))
                .findFirst()
                .orElseGet(() -> new QueueOverview.Queue(letter, "", 0, Optional.empty(), 0, Optional.empty()));
    }
}
