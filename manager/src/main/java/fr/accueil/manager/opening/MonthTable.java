// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.opening;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import fr.accueil.manager.common.ManagerWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A month of the calendar, Monday first. */
final class MonthTable extends Section {

    private static final int WEEK = 7;

    private final Map<LocalDate, DayButton> days = new LinkedHashMap<>();

    MonthTable(YearMonth month, ManagerWords words, SerializableConsumer<LocalDate> press) {
        addClassNames("card", "month");
        String name = new DayWords(words).month(month);
        add(new H2(name));
        var table = new NativeTable();
        table.getElement().setAttribute("aria-label", name);
        table.getHead().add(weekdays(words));
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            days.put(day, new DayButton(day, words, press));
        }
        weeks(month).forEach(week -> table.getBody().add(week));
        add(table);
    }

    private static NativeTableRow weekdays(ManagerWords words) {
        var row = new NativeTableRow();
        for (DayOfWeek day : DayOfWeek.values()) {
            var head = new NativeTableHeaderCell(day.getDisplayName(TextStyle.SHORT_STANDALONE, words.locale()));
            head.getElement()
                    .setAttribute("scope", "col")
                    .setAttribute("abbr", day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale()));
            row.add(head);
        }
        return row;
    }

    private List<NativeTableRow> weeks(YearMonth month) {
        var cells = new ArrayList<NativeTableCell>();
        for (int before = 1; before < month.atDay(1).getDayOfWeek().getValue(); before++) {
            cells.add(new NativeTableCell());
        }
        days.values().forEach(day -> cells.add(new NativeTableCell(day)));
        while (cells.size() % WEEK != 0) {
            cells.add(new NativeTableCell());
        }
        var weeks = new ArrayList<NativeTableRow>();
        for (int from = 0; from < cells.size(); from += WEEK) {
            var row = new NativeTableRow();
            cells.subList(from, from + WEEK).forEach(row::add);
            weeks.add(row);
        }
        return weeks;
    }

    void show(OpeningCalendar calendar) {
        LocalDate today = calendar.today();
        days.forEach((date, button) -> calendar.day(date).ifPresent(day -> button.show(day, today)));
    }

    /** Marks the days from one to another; none when the last is before the first. */
    void choose(LocalDate from, LocalDate to) {
        days.forEach((date, button) -> button.choose(!date.isBefore(from) && !date.isAfter(to)));
    }

    void focus(LocalDate date) {
        DayButton button = days.get(date);
        if (button != null) {
            button.focus();
        }
    }
}
