// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.opening;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.opening.OpeningCalendar.Hours;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One or two spans of hours of a day, typed as times. */
final class HoursFields extends Div {

    private static final int SPANS = 2;

    private final ManagerWords words;
    private final List<Input> inputs = new ArrayList<>();

    HoursFields(ManagerWords words, SerializableRunnable changed) {
        this.words = words;
        addClassName("opening-hours");
        add(span("openings.hours.first", changed), span("openings.hours.second", changed));
    }

    private Div span(String key, SerializableRunnable changed) {
        var name = new Span(words.say(key));
        name.setId("opening-hours-" + inputs.size());
        var span = new Div(name);
        span.addClassName("span");
        span.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", "opening-hours-" + inputs.size());
        for (String end : List.of("openings.hours.from", "openings.hours.until")) {
            var input = new Input();
            input.setType("time");
            input.setId("opening-time-" + inputs.size());
            input.addValueChangeListener(event -> changed.run());
            var label = new NativeLabel(words.say(end));
            label.setFor(input);
            inputs.add(input);
            span.add(label, input);
        }
        return span;
    }

    void show(List<Hours> hours) {
        for (int span = 0; span < SPANS; span++) {
            boolean there = span < hours.size();
            inputs.get(2 * span).setValue(there ? hours.get(span).from().toString() : "");
            inputs.get(2 * span + 1).setValue(there ? hours.get(span).until().toString() : "");
        }
    }

    /** The field of a time, from 0 to 3: both ends of the first span, then those of the second. */
    Input field(int index) {
        return inputs.get(index);
    }

    /** What was typed. */
    sealed interface Typed {

        /** @param hours at least one, in order and without overlap */
        record Right(List<Hours> hours) implements Typed {}

        record Wrong(String sentence) implements Typed {}
    }

    Typed read() {
        var hours = new ArrayList<Hours>();
        for (int span = 0; span < SPANS; span++) {
            Input from = inputs.get(2 * span);
            Input until = inputs.get(2 * span + 1);
            if (span > 0 && from.isEmpty() && until.isEmpty()) {
                continue;
            }
            Optional<LocalTime> begin = time(from.getValue());
            Optional<LocalTime> end = time(until.getValue());
            if (begin.isEmpty() || end.isEmpty()) {
                return wrong("openings.wrong.hours");
            }
            if (!begin.get().isBefore(end.get())) {
                return wrong("openings.wrong.hours.order");
            }
            hours.add(new Hours(begin.get(), end.get()));
        }
        return ordered(hours);
    }

    private Typed ordered(List<Hours> hours) {
        hours.sort((one, other) -> one.from().compareTo(other.from()));
        boolean overlap =
                hours.size() > 1 && hours.get(1).from().isBefore(hours.get(0).until());
        return overlap ? wrong("openings.wrong.hours.overlap") : new Typed.Right(List.copyOf(hours));
    }

    private Typed wrong(String key) {
        return new Typed.Wrong(words.say(key));
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text).withSecond(0).withNano(0));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
