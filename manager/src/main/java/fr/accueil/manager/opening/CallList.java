// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.opening;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.common.SiteClock;
import java.time.ZoneId;

/** The visitors with an appointment who could not be received, so that they are called. */
final class CallList extends Div {

    private final ManagerWords words;
    private final DayWords dayWords;
    private final Paragraph count = new Paragraph();
    private final Div list = new Div();

    CallList(ManagerWords words) {
        this.words = words;
        this.dayWords = new DayWords(words);
        addClassName("calls");
        count.getElement().setAttribute("role", "status");
        count.setTestId("calls-count");
        add(count, list);
    }

    void clear() {
        count.setText("");
        list.removeAll();
        removeClassName("some");
    }

    void show(VisitorsToCall visitors, ZoneId zone) {
        clear();
        count.setText(words.say("openings.calls", visitors.count()));
        if (visitors.count() == 0) {
            return;
        }
        addClassName("some");
        list.add(new Paragraph(words.say("openings.calls.how")));
        var lines = new OrderedList();
        lines.getElement()
                .setAttribute("aria-label", words.say("openings.calls.list"))
                .setAttribute("tabindex", "0");
        visitors.first().forEach(visitor -> lines.add(line(visitor, zone)));
        list.add(lines);
        if (visitors.count() > visitors.first().size()) {
            list.add(new Paragraph(
                    words.say("openings.calls.more", visitors.first().size())));
        }
    }

    private ListItem line(VisitorsToCall.Visitor visitor, ZoneId zone) {
        var at = new Span(words.say(
                "openings.coming.service",
                dayWords.shortDate(visitor.at()),
                SiteClock.time(visitor.at().atZone(zone).toInstant(), zone, words)));
        at.addClassName("at");
        String who = visitor.name().isBlank()
                ? visitor.reference()
                : words.say("openings.calls.named", visitor.name(), visitor.reference());
        var visitorName = new Span(who);
        visitorName.addClassName("who");
        var service = new Span(visitor.service());
        service.addClassName("service");
        return new ListItem(at, new Span(" "), visitorName, new Span(" "), service);
    }
}
