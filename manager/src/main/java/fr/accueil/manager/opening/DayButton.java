// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.opening;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import fr.accueil.manager.common.ManagerAttributes;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.opening.OpeningCalendar.Day;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One day of the calendar: its number, its hours in small, its whole state as its name. */
final class DayButton extends NativeButton {

    private static final List<String> STATES = List.of("open", "closed", "holiday", "special", "shut");

    private final ManagerWords words;
    private final DayWords dayWords;
    private final Span hours = new Span();
    private final Span services = new Span();
    private transient @Nullable Day shown;
    private @Nullable LocalDate today;

    DayButton(LocalDate date, ManagerWords words, SerializableConsumer<LocalDate> press) {
        this.words = words;
        this.dayWords = new DayWords(words);
        var number = new Span(String.valueOf(date.getDayOfMonth()));
        number.addClassName("number");
        hours.addClassName("hours-of-day");
        services.addClassName("some-services");
        add(number, hours, services);
        addClassName("day");
        getElement().setAttribute("type", "button").setAttribute(ManagerAttributes.DAY, date.toString());
        addClickListener(click -> press.accept(date));
    }

    /** Shows a day; the same day again changes nothing in the page. */
    void show(Day day, LocalDate now) {
        if (day.equals(shown) && now.equals(today)) {
            return;
        }
        shown = day;
        today = now;
        hours.setText(dayWords.brief(day));
        services.setText(
                day.services().isEmpty()
                        ? ""
                        : words.say("openings.short.services", day.services().size()));
        STATES.forEach(state -> getElement().getClassList().set(state, state.equals(state(day))));
        boolean past = day.date().isBefore(now);
        setEnabled(!past);
        getElement().setAttribute("aria-label", dayWords.sentence(day));
        if (day.date().equals(now)) {
            getElement().setAttribute("aria-current", "date");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    private static String state(Day day) {
        if (day.special().isPresent()) {
            return day.hours().isEmpty() ? "shut" : "special";
        }
        if (day.holiday().isPresent()) {
            return "holiday";
        }
        return day.hours().isEmpty() ? "closed" : "open";
    }

    void choose(boolean chosen) {
        getElement().setAttribute("aria-pressed", String.valueOf(chosen));
    }
}
