// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import fr.accueil.counter.common.ActionButton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The page of the reception desk, over a fake port. */
abstract class ReceptionScreen extends BrowserlessTest {
    final FakeReceptionPort port = new FakeReceptionPort();
    final ReceptionView view = new ReceptionView(port);
    private int entries;

    @Override
    protected Set<String> scanPackages() {
        return Set.of("fr.accueil.none");
    }

    void open() {
        UI.getCurrent().add(view);
        settle();
    }

    void settle() {
        roundTrip();
        while (runPendingSignalsTasks(0, TimeUnit.MILLISECONDS)) {
            roundTrip();
        }
    }

    /** As reception.js sends it, a moment after the last letter. */
    void type(String text) {
        search().typed(text);
        settle();
    }

    /** Enter in the field, for a new visitor. */
    void enter(String text) {
        enter(text, ++entries);
    }

    void enter(String text, int entry) {
        search().take(text, entry, "");
        settle();
    }

    /** Enter, with the result that the page had marked at the press. */
    void enterWhileMarked(String text, String marked) {
        search().take(text, ++entries, marked);
        settle();
    }

    private VisitorSearch search() {
        return find(VisitorSearch.class).single();
    }

    void press(String label) {
        test(button(label)).click();
        settle();
    }

    /** A button of a row, by its accessible name. */
    void pressNamed(String name) {
        test(find(ActionButton.class).withAriaLabel(name).single()).click();
        settle();
    }

    ActionButton button(String label) {
        return find(ActionButton.class)
                .withCondition(each -> each.label().equals(label))
                .single();
    }

    boolean offers(String label) {
        return find(ActionButton.class).all().stream()
                .anyMatch(each -> each.label().equals(label));
    }

    List<String> hits() {
        return find(ActionButton.class).withClassName("hit").all().stream()
                .map(ActionButton::label)
                .toList();
    }

    List<String> rows(String testId) {
        return find(Component.class).withAttribute("data-testid", testId).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    String text(String testId) {
        return find(Component.class)
                .withAttribute("data-testid", testId)
                .single()
                .getElement()
                .getTextRecursively();
    }

    boolean shows(String testId) {
        return find(Component.class).withAttribute("data-testid", testId).exists();
    }

    Input field(String id) {
        return find(Input.class).withId(id).single();
    }

    /** All visible text of the page. */
    String page() {
        StringBuilder words = new StringBuilder();
        collect(view, words);
        return words.toString();
    }

    private static void collect(Component part, StringBuilder words) {
        if (!part.isVisible()) {
            return;
        }
        if (part.getChildren().findAny().isEmpty()) {
            words.append(part.getElement().getTextRecursively()).append('\n');
        }
        part.getChildren().forEach(child -> collect(child, words));
    }
}
