// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.hall;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.common.MinutesSince;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sentence at the top: how many wait, since when, and what is wrong. */
final class HallAnswer extends Div {

    private final Signal<QueueOverview> overview;
    private final ManagerWords words;

    HallAnswer(Signal<QueueOverview> overview, ManagerWords words) {
        this.overview = overview;
        this.words = words;
        addClassName("answer");
        add(sentence(), hours(), withoutCounter());
    }

    private Component sentence() {
        var who = new Span();
        who.bindText(overview.map(this::waiting));
        var since = new MinutesSince(overview.map(HallAnswer::oldest), "");
        return new H1(who, new Text(" "), since);
    }

    private String waiting(QueueOverview now) {
        int waiting = HallFigures.waiting(now);
        if (waiting == 0) {
            return words.say(now.open() ? "answer.nobody" : "answer.closed");
        }
        return words.say(oldest(now).isPresent() ? "answer.since" : "answer.waiting", waiting);
    }

    static Optional<Instant> oldest(QueueOverview now) {
        return now.queues().stream()
                .flatMap(queue -> queue.oldestArrival().stream())
                .min(Comparator.naturalOrder());
    }

    private Component hours() {
        var hours = new Span();
        hours.addClassNames("state", "hours");
        hours.bindText(overview.map(now -> words.say(hoursKey(now))));
        hours.bindClassName("open", overview.map(QueueOverview::open));
        hours.bindClassName("closed", overview.map(now -> !now.open()));
        return hours;
    }

    private static String hoursKey(QueueOverview now) {
        if (now.open()) {
            return "hours.open";
        }
        return HallFigures.waiting(now) > 0 ? "hours.finishing" : "hours.closed";
    }

    private Component withoutCounter() {
        var notice = new Paragraph();
        notice.addClassName("notice");
        notice.bindText(overview.map(this::withoutCounter));
        notice.bindVisible(overview.map(now -> now.queues().stream().anyMatch(HallFigures::withoutCounter)));
        var region = new Div(notice);
        region.getElement().setAttribute("role", "status");
        return region;
    }

    private String withoutCounter(QueueOverview now) {
        var queues = now.queues().stream()
                .filter(HallFigures::withoutCounter)
                .map(queue -> words.say("unserved.queue", queue.name(), queue.waiting()))
                .collect(Collectors.joining(", "));
        return words.say("unserved", queues);
    }
}
