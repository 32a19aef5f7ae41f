// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.opening;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.opening.OpeningCalendar.Day;
import java.util.List;
import java.util.stream.Stream;

/** The special days from today on, in words. */
final class ComingDays extends Div {

    private static final int SHOWN = 12;

    private final ManagerWords words;
    private final DayWords dayWords;
    private List<String> shown = List.of("");

    ComingDays(ManagerWords words) {
        this.words = words;
        this.dayWords = new DayWords(words);
        addClassNames("card", "coming");
        setTestId("coming-days");
    }

    void show(OpeningCalendar calendar) {
        List<String> lines = calendar.days().stream()
                .filter(day -> !day.date().isBefore(calendar.today()))
                .flatMap(this::lines)
                .limit(SHOWN)
                .toList();
        if (lines.equals(shown)) {
            return;
        }
        shown = lines;
        removeAll();
        add(new H2(words.say("openings.coming")));
        if (calendar.always()) {
            add(new Paragraph(words.say("openings.coming.usual")));
        }
        if (lines.isEmpty()) {
            add(new Paragraph(words.say("openings.coming.none")));
        } else {
            add(new UnorderedList(lines.stream().map(ListItem::new).toArray(ListItem[]::new)));
        }
    }

    private Stream<String> lines(Day day) {
        String date = dayWords.shortDate(day.date());
        Stream<String> site = day.special().stream().map(own -> words.say("openings.coming.line", date, text(own)));
        Stream<String> services = day.services().stream()
                .map(one -> words.say(
                        "openings.coming.line",
                        words.say("openings.coming.service", date, one.service().name()),
                        text(one.own())));
        return Stream.concat(site, services);
    }

    private String text(OpeningCalendar.OwnHours own) {
        String hours = dayWords.hours(own.hours());
        return own.reason(words.locale())
                .map(reason -> words.say("openings.calls.named", hours, reason))
                .orElse(hours);
    }
}
