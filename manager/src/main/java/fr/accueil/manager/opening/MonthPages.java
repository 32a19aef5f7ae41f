// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.opening;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import fr.accueil.manager.common.ManagerWords;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** Three months of the calendar at a time, with arrows to the later ones. */
final class MonthPages extends Div {

    private static final int SHOWN = 3;

    private final ManagerWords words;
    private final DayWords dayWords;
    private final SerializableConsumer<LocalDate> press;
    private final Span range = new Span();
    private final NativeButton earlier;
    private final NativeButton later;
    private final Div months = new Div();
    private final Div beside;
    private transient OpeningCalendar calendar;
    private transient List<MonthTable> tables = List.of();
    private int offset;
    private LocalDate from = LocalDate.MAX;
    private LocalDate to = LocalDate.MIN;

    /** @param beside stands after the last month */
    MonthPages(OpeningCalendar calendar, Div beside, ManagerWords words, SerializableConsumer<LocalDate> press) {
        this.calendar = calendar;
        this.beside = beside;
        this.words = words;
        this.dayWords = new DayWords(words);
        this.press = press;
        this.earlier = arrow("‹", "openings.earlier", -SHOWN);
        this.later = arrow("›", "openings.later", SHOWN);
        range.addClassName("shown-months");
        range.getElement().setAttribute("role", "status");
        var arrows = new Div(earlier, range, later);
        arrows.addClassName("arrows");
        arrows.getElement().setAttribute("role", "group").setAttribute("aria-label", words.say("openings.shown"));
        months.addClassName("months");
        add(arrows, months);
        addClassName("calendar");
        turn(0);
    }

    private NativeButton arrow(String sign, String key, int months) {
        var button = new NativeButton(sign, click -> turn(months));
        button.addClassName("arrow");
        button.getElement().setAttribute("type", "button").setAttribute("aria-label", words.say(key));
        return button;
    }

    private void turn(int by) {
        offset = Math.clamp(offset + by, 0, OpeningCalendar.MONTHS - SHOWN);
        YearMonth first = YearMonth.from(calendar.days().getFirst().date()).plusMonths(offset);
        tables = IntStream.range(0, SHOWN)
                .mapToObj(month -> new MonthTable(first.plusMonths(month), words, press))
                .toList();
        months.removeAll();
        tables.forEach(months::add);
        months.add(beside);
        range.setText(words.say("openings.range", dayWords.month(first), dayWords.month(first.plusMonths(SHOWN - 1))));
        earlier.setEnabled(offset > 0);
        later.setEnabled(offset < OpeningCalendar.MONTHS - SHOWN);
        show(calendar);
        choose(from, to);
    }

    void show(OpeningCalendar now) {
        boolean monthOver =
                !now.days().getFirst().date().equals(calendar.days().getFirst().date());
        calendar = now;
        if (monthOver) {
            turn(0);
        }
        tables.forEach(table -> table.show(now));
    }

    void choose(LocalDate first, LocalDate last) {
        from = first;
        to = last;
        tables.forEach(table -> table.choose(first, last));
    }

    void focus(LocalDate date) {
        tables.forEach(table -> table.focus(date));
    }
}
