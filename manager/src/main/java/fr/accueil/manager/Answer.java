// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sentence that answers first: how many wait, since when, and what is wrong. */
final class Answer extends Div {

    private final Signal<Floor> floor;
    private final Words words;

    Answer(Signal<Floor> floor, Words words) {
        this.floor = floor;
        this.words = words;
        addClassName("answer");
        add(sentence(), hours(), unserved());
    }

    private Component sentence() {
        var who = new Span();
        who.bindText(floor.map(this::waiting));
        var since = new Minutes(floor.map(Answer::oldest), "");
        return new H1(who, new Text(" "), since);
    }

    private String waiting(Floor now) {
        int waiting = Figures.waiting(now);
        if (waiting == 0) {
            return words.say(now.open() ? "answer.nobody" : "answer.closed");
        }
        return words.say(oldest(now).isPresent() ? "answer.since" : "answer.waiting", waiting);
    }

    static Optional<Instant> oldest(Floor now) {
        return now.queues().stream()
                .flatMap(queue -> queue.oldestArrival().stream())
                .min(Comparator.naturalOrder());
    }

    private Component hours() {
        var hours = new Span();
        hours.addClassNames("state", "hours");
        hours.bindText(floor.map(now -> words.say(hoursKey(now))));
        hours.bindClassName("open", floor.map(Floor::open));
        hours.bindClassName("closed", floor.map(now -> !now.open()));
        return hours;
    }

    private static String hoursKey(Floor now) {
        if (now.open()) {
            return "hours.open";
        }
        return Figures.waiting(now) > 0 ? "hours.finishing" : "hours.closed";
    }

    private Component unserved() {
        var notice = new Paragraph();
        notice.addClassName("notice");
        notice.bindText(floor.map(this::unserved));
        notice.bindVisible(floor.map(now -> now.queues().stream().anyMatch(Figures::unserved)));
        var region = new Div(notice);
        region.getElement().setAttribute("role", "status");
        return region;
    }

    private String unserved(Floor now) {
        var queues = now.queues().stream()
                .filter(Figures::unserved)
                .map(queue -> words.say("unserved.queue", queue.name(), queue.waiting()))
                .collect(Collectors.joining(", "));
        return words.say("unserved", queues);
    }
}
