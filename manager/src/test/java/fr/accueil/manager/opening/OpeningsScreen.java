// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.opening;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.manager.common.ChoiceField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The page of the openings, over a fake port. */
abstract class OpeningsScreen extends BrowserlessTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);
    static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    final FakeOpeningPort port = new FakeOpeningPort();
    private OpeningsPage page;

    OpeningsView show(String language) {
        var view = new OpeningsView(port);
        UI.getCurrent().add(view);
        page = view.show(language);
        roundTrip();
        return view;
    }

    String answer() {
        return paragraph("opening-answer");
    }

    void closeThursday() {
        show("fr");
        press(THURSDAY);
        plan(OpeningPlan.CLOSED);
        reason(Locale.FRENCH, "formation des agents");
    }

    void press(LocalDate day) {
        test(button(day)).click();
        roundTrip();
    }

    DayButton button(LocalDate day) {
        return find(DayButton.class).withAttribute("data-day", day.toString()).single();
    }

    void press(String label) {
        test(find(NativeButton.class)
                        .withCondition(button -> label(button).equals(label))
                        .single())
                .click();
        roundTrip();
    }

    static String label(NativeButton button) {
        String name = button.getElement().getAttribute("aria-label");
        return name == null ? button.getText() : name;
    }

    void plan(OpeningPlan plan) {
        page.panel().form().plan().choose(plan);
        roundTrip();
    }

    PlanChoice plan() {
        return page.panel().form().plan();
    }

    void reason(Locale language, String text) {
        page.panel().form().reason(language).setValue(text);
        roundTrip();
    }

    void time(int index, String text) {
        page.panel().form().time(index).setValue(text);
        roundTrip();
    }

    String time(int index) {
        return page.panel().form().time(index).getValue();
    }

    void field(String id, String value) {
        find(Input.class).withId(id).single().setValue(value);
        roundTrip();
    }

    void service(String code) {
        find(ChoiceField.class).single().choose(code);
        roundTrip();
    }

    String paragraph(String testId) {
        return find(Paragraph.class)
                .withAttribute("data-testid", testId)
                .single()
                .getText();
    }

    List<String> wrong() {
        return find(Paragraph.class).withClassName("wrong").all().stream()
                .map(Paragraph::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    String holds() {
        return text(find(Div.class).withClassName("holds").single());
    }

    List<String> lines(Class<? extends Component> list) {
        return find(ListItem.class, find(list).single()).all().stream()
                .map(OpeningsScreen::text)
                .toList();
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
