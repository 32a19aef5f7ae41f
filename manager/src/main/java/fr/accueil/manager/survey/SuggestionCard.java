// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.survey;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.screenkit.WrittenDates;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** A text of a visitor, with its actions. */
final class SuggestionCard extends Article {

    private final SurveyTexts.Text text;
    private final ManagerWords words;
    private final SerializableRunnable after;

    SuggestionCard(
            SurveyTexts.Text text,
            LocalDate today,
            ManagerWords words,
            SurveyResultsPort port,
            SerializableRunnable after) {
        this.text = text;
        this.words = words;
        this.after = after;
        addClassName("card");
        setClassName("late", isLate(text, today));
        var quote = new Paragraph(text.said());
        quote.addClassName("said");
        quote.getElement().setAttribute("dir", "auto");
        add(quote, new Paragraph(facts(today)), actions(port));
    }

    static boolean isOpen(SurveyTexts.Text text) {
        return text.answeredOn().isEmpty() && text.state() != SurveyTexts.State.REFUSED;
    }

    static boolean isLate(SurveyTexts.Text text, LocalDate today) {
        return isOpen(text) && today.isAfter(text.due());
    }

    private String facts(LocalDate today) {
        var state = words.say("text." + text.state().name().toLowerCase(Locale.ROOT));
        var answer = text.answeredOn()
                .map(on -> words.say("text.answered", date(on)))
                .orElseGet(() -> !isOpen(text)
                        ? ""
                        : words.say(isLate(text, today) ? "text.overdue" : "text.due", date(text.due())));
        return words.say("text.received", date(text.day())) + " " + state + " " + answer;
    }

    private String date(LocalDate day) {
        return WrittenDates.write(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).localizedBy(words.locale()), day);
    }

    private Div actions(SurveyResultsPort port) {
        var publish = button("text.publish", () -> port.decide(text.id(), true));
        publish.setVisible(text.state() != SurveyTexts.State.PUBLISHED);
        var refuse = button("text.refuse", () -> port.decide(text.id(), false));
        refuse.setVisible(text.state() != SurveyTexts.State.REFUSED);
        var answered = button("text.mark", () -> port.answered(text.id()));
        answered.setVisible(isOpen(text));
        var actions = new Div(publish, refuse, answered);
        actions.addClassName("choices");
        return actions;
    }

    private NativeButton button(String key, SerializableRunnable work) {
        var button = new NativeButton(words.say(key), click -> {
            work.run();
            after.run();
        });
        button.addClassName("action");
        button.setAriaLabel(words.say(key) + "\u00a0: " + shortened());
        return button;
    }

    private String shortened() {
        return text.said().length() <= 60 ? text.said() : text.said().substring(0, 60) + "…";
    }
}
