// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.account;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.accueil.manager.common.ChoiceField;
import java.util.List;

/** The page of accounts, over a fake port. */
abstract class AccountsScreen extends BrowserlessTest {

    final FakeAccountPort port = new FakeAccountPort();

    AccountsView show(String language) {
        var view = new AccountsView(port);
        UI.getCurrent().add(view);
        view.show(language);
        roundTrip();
        return view;
    }

    static AccountForm form(String login) {
        return new AccountForm(login, "Noa Petit", "", List.of());
    }

    Input field(String id) {
        return find(Input.class).withId(id).single();
    }

    void choose(int index, String code) {
        find(ChoiceField.class).all().get(index).choose(code);
        roundTrip();
    }

    List<String> faults() {
        return find(Paragraph.class).withClassName("fault").all().stream()
                .map(Paragraph::getText)
                .toList();
    }

    void press(String label) {
        test(button(label)).click();
        roundTrip();
    }

    NativeButton button(String label) {
        return find(NativeButton.class)
                .withCondition(button -> label(button).equals(label))
                .single();
    }

    List<String> labels() {
        return find(NativeButton.class).all().stream()
                .map(AccountsScreen::label)
                .filter(label -> !label.startsWith("Choisir un fichier"))
                .toList();
    }

    static String label(NativeButton button) {
        String name = button.getElement().getAttribute("aria-label");
        return name == null ? button.getText() : name;
    }

    List<String> texts(String testId) {
        return find(Span.class).withAttribute("data-testid", testId).all().stream()
                .map(Span::getText)
                .toList();
    }

    static String all(AccountsView view) {
        return view.getElement().getTextRecursively();
    }
}
