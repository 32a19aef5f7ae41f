// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.opening;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.screenkit.LiveState;
import java.time.LocalDate;

/** The content of the page: what holds today, the coming months, and the panel of a day. */
final class OpeningsPage extends Div {

    private final ManagerWords words;
    private final DayWords dayWords;
    private final Paragraph today = new Paragraph();
    private final ComingDays coming;
    private final MonthPages months;
    private final DayPanel panel;

    OpeningsPage(OpeningPort port, LiveState<OpeningCalendar> live, ManagerWords words) {
        this.words = words;
        this.dayWords = new DayWords(words);
        this.coming = new ComingDays(words);
        this.months = new MonthPages(live.now(), coming, words, this::open);
        this.panel = new DayPanel(port, live, words, months::choose, months::focus);
        addClassNames("floor", "openings");
        today.addClassName("today");
        today.setTestId("opening-today");
        var how = new Paragraph(words.say("openings.how"));
        how.addClassName("how");
        var answer = new Div(new H1(words.say("openings.heading")), new Div(today, how));
        answer.addClassName("answer");
        var both = new Div(months, panel);
        both.addClassName("calendar-and-panel");
        add(new Main(answer, both));
        Signal.effect(this, () -> show(live.signal().get()));
    }

    private void open(LocalDate date) {
        panel.open(date);
    }

    private void show(OpeningCalendar calendar) {
        calendar.day(calendar.today())
                .ifPresent(day -> today.setText(words.say("openings.today", dayWords.state(day))));
        months.show(calendar);
        coming.show(calendar);
        panel.follow(calendar);
    }

    DayPanel panel() {
        return panel;
    }
}
