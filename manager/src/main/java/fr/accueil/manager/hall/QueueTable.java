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
import java.util.List;
import java.util.Optional;

/** The queues: who waits, since when, who is there for them. */
final class QueueTable {

    private final ManagerWords managerWords;

    private final Signal<HallSnapshot> hall;

    private QueueTable(Signal<HallSnapshot> hall, ManagerWords managerWords) {
        this.hall = hall;
        this.managerWords = managerWords;
    }

    static Component of(Signal<QueueOverview> overview, Signal<HallSnapshot> hall, ManagerWords managerWords) {
        var rows = new QueueTable(hall, managerWords);
        return new LiveTable(
                managerWords.say("queues"),
                List.of(
                        managerWords.say("queue"),
                        managerWords.say("queue.waiting"),
                        managerWords.say("queue.oldest"),
                        managerWords.say("queue.announced"),
                        managerWords.say("queue.kept"),
                        managerWords.say("queue.counters")),
                managerWords.say("queues.none"),
                overview.map(now ->
                        now.queues().stream().map(QueueOverview.Queue::letter).toList()),
                letter -> rows.row(letter, overview.map(now -> queue(now, letter))));
    }

    private NativeTableRow row(String letter, Signal<QueueOverview.Queue> queue) {
        var oldest = new NativeTableCell(
                new MinutesSince(queue.map(QueueOverview.Queue::oldestArrival), managerWords.say("none")));
        oldest.addClassName("figure");
        var row = new NativeTableRow(
                name(letter, queue), waiting(letter, queue), oldest, announced(queue), kept(letter), counters(queue));
        row.bindClassName("warn", queue.map(HallFigures::unserved));
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
        count.bindText(queue.map(now -> managerWords.say("number", now.waiting())));
        var cell = new NativeTableCell(count);
        cell.addClassNames("figure", "strong");
        return cell;
    }

    private Component announced(Signal<QueueOverview.Queue> queue) {
        return figure(queue.map(now -> now.announced()
                .map(range -> managerWords.say(
                        range.from() == 0 ? "queue.most" : "queue.range", range.from(), range.to(), range.atMost()))
                .orElseGet(() -> managerWords.say("none"))));
    }

    /** Of the waits of today so far, how many kept the target; for a queue without one nothing is said. */
    private Component kept(String letter) {
        return figure(hall.map(now -> now.targets().stream()
                .filter(target ->
                        target.letter().equals(letter) && target.share().isPresent())
                .findFirst()
                .map(target -> managerWords.say("queue.share", target.share().getAsDouble(), target.minutes()))
                .orElseGet(() -> managerWords.say("none"))));
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
        open.bindText(queue.map(now -> HallFigures.unserved(now)
                ? managerWords.say("queue.no-counter")
                : managerWords.say("number", now.openCounters())));
        open.bindClassName("alarm", queue.map(HallFigures::unserved));
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
