// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import fr.accueil.kiosk.common.ChoiceButton;
import fr.accueil.kiosk.common.Icons;
import fr.accueil.kiosk.common.KioskWords;
import fr.accueil.kiosk.common.ScreenKeyboard;
import fr.accueil.kiosk.common.TypedField;
import java.util.List;
import java.util.Locale;

/** The search by the visitor's own words; the results follow as they type. */
final class SearchStep extends StepPage {
    private static final int LONGEST = 60;

    private final Step.Search step;
    private final KioskSession session;
    private final KioskWords words;
    private final TypedField field;
    private final Paragraph status = new Paragraph();
    private final Div results = new Div();
    private List<Menu.Choice> shown = List.of();

    SearchStep(Step.Search step, Locale language, KioskSession session, KioskWords words) {
        super("search", words.text("home.search"));
        this.step = step;
        this.session = session;
        this.words = words;
        this.field = new TypedField(words.text("home.search"), Icons.SEARCH, LONGEST, step.typed()).calmly();
        status.addClassName("news");
        status.getElement().setAttribute("role", "status");
        results.addClassName("results");
        body(field, status, results);
        if (session.isOnPhone()) {
            field.withOwnKeys();
        } else {
            body(ScreenKeyboard.of(language, words));
        }
        actions(back(session, words));
        Signal.effect(this, () -> search(step.typed().get()));
    }

    @Override
    public void focusStart() {
        field.focus();
    }

    private void search(String typed) {
        List<Menu.Choice> found = Signal.untracked(() -> session.found(typed));
        status.setText(status(typed, found));
        if (results.getComponentCount() == 0 || !found.equals(shown) || found.isEmpty()) {
            shown = found;
            results.removeAll();
            show(typed, found);
        }
    }

    private String status(String typed, List<Menu.Choice> found) {
        if (typed.isBlank()) {
            return words.text("search.hint");
        }
        return found.isEmpty() ? words.text("search.none", typed.strip()) : words.text("search.found", found.size());
    }

    private void show(String typed, List<Menu.Choice> found) {
        if (!found.isEmpty()) {
            results.add(ChoiceList.of(found, session));
        } else if (!typed.isBlank()) {
            results.add(nothing());
        }
    }

    private Div nothing() {
        Div nothing = new Div(new Paragraph(words.text("search.retry")));
        nothing.addClassName("nothing");
        step.back()
                .menu()
                .unsure()
                .ifPresentOrElse(
                        choice -> nothing.add(new ChoiceButton(
                                words.text("home.unsure"), choice.label(), () -> session.open(choice.service()))),
                        () -> nothing.add(new Paragraph(words.text("notice.ask"))));
        return nothing;
    }
}
