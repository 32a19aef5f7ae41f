// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.opening;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import fr.accueil.manager.common.ManagerWords;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The first and the last of the days in question. */
final class ChosenDays extends Div {

    private final ManagerWords words;
    private final Input from;
    private final Input to;
    private final Paragraph wrong = DayForm.wrong("opening-wrong-days");

    ChosenDays(ManagerWords words, SerializableRunnable changed) {
        this.words = words;
        this.from = field("opening-from", changed);
        this.to = field("opening-to", changed);
        var fields = new Div(labelled("openings.from", from), labelled("openings.to", to));
        fields.addClassName("from-to");
        add(fields, wrong);
    }

    private static Input field(String id, SerializableRunnable changed) {
        var input = new Input();
        input.setType("date");
        input.setId(id);
        input.getElement().setAttribute("aria-describedby", "opening-wrong-days");
        input.addValueChangeListener(event -> changed.run());
        return input;
    }

    private Div labelled(String key, Input input) {
        var label = new NativeLabel(words.say(key));
        label.setFor(input);
        return new Div(label, input);
    }

    /** A range of days, in order. */
    record Range(LocalDate from, LocalDate to) {}

    void show(LocalDate date) {
        from.setValue(date.toString());
        to.setValue(date.toString());
        wrong.setText("");
    }

    /** The days; empty when {@link #check} would say what is wrong. */
    Optional<Range> read(OpeningCalendar calendar) {
        Optional<LocalDate> first = date(from.getValue());
        Optional<LocalDate> last = date(to.getValue());
        return first.isEmpty() || last.isEmpty()
                ? Optional.empty()
                : Optional.of(new Range(first.get(), last.get()))
                        .filter(range -> wrong(range, calendar).isEmpty());
    }

    /** Says what is wrong with the days; whether nothing is. */
    boolean check(OpeningCalendar calendar) {
        Optional<LocalDate> first = date(from.getValue());
        Optional<LocalDate> last = date(to.getValue());
        String sentence = first.isEmpty() || last.isEmpty()
                ? words.say("openings.wrong.date")
                : wrong(new Range(first.get(), last.get()), calendar).orElse("");
        wrong.setText(sentence);
        return sentence.isEmpty();
    }

    private Optional<String> wrong(Range range, OpeningCalendar calendar) {
        if (range.from().isBefore(calendar.today())) {
            return Optional.of(words.say("openings.wrong.past"));
        }
        if (range.to().isBefore(range.from())) {
            return Optional.of(words.say("openings.wrong.order"));
        }
        if (range.to().isAfter(calendar.last())) {
            return Optional.of(words.say("openings.wrong.far", new DayWords(words).date(calendar.last())));
        }
        boolean many = !range.to().isBefore(range.from().plusDays(OpeningCommand.MOST_DAYS));
        return many ? Optional.of(words.say("openings.wrong.many", OpeningCommand.MOST_DAYS)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
