// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import fr.accueil.counter.common.ActionButton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The page of the counter, over a fake port. */
abstract class CounterScreen extends BrowserlessTest {
    final FakeCounterPort port = new FakeCounterPort();
    CounterView view = new CounterView(port);

    @Override
    protected Set<String> scanPackages() {
        return Set.of("fr.accueil.none");
    }

    void open() {
        UI.getCurrent().add(view);
        settle();
    }

    /** A reload: a new page over the same port. */
    void reload() {
        UI.getCurrent().remove(view);
        view = new CounterView(port);
        open();
    }

    void settle() {
        roundTrip();
        while (runPendingSignalsTasks(0, TimeUnit.MILLISECONDS)) {
            roundTrip();
        }
    }

    void press(String label) {
        test(button(label)).click();
        settle();
    }

    ActionButton button(String label) {
        return find(ActionButton.class)
                .withCondition(each -> each.label().equals(label))
                .single();
    }

    /** The visible buttons: the style sheet hides those of a line from which no visitor can be called. */
    List<String> buttons() {
        return find(ActionButton.class).all().stream()
                .filter(button -> button.getParent().stream()
                        .flatMap(CounterScreen::withAncestors)
                        .noneMatch(above -> "false".equals(above.getElement().getAttribute("data-callable"))))
                .map(ActionButton::label)
                .toList();
    }

    private static Stream<Component> withAncestors(Component component) {
        return Stream.iterate(Optional.of(component), Optional::isPresent, each -> each.flatMap(Component::getParent))
                .flatMap(Optional::stream);
    }

    boolean offers(String label) {
        return buttons().contains(label);
    }

    String heading() {
        return find(H1.class).single().getText();
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

    List<String> tags() {
        return find(Span.class).withClassName("tag").all().stream()
                .map(Span::getText)
                .toList();
    }

    /** Sends the current state of counter G3 to the page. */
    void refresh() {
        port.send(port.snapshot("G3"));
        settle();
    }
}
