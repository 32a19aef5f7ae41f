// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.token;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.accueil.manager.common.ManagerLayout;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.common.ModalSheet;
import jakarta.annotation.security.RolesAllowed;

/** The page of the tokens of programs that call the API. */
@Route(value = "manager/tokens", layout = ManagerLayout.class)
@RolesAllowed("ADMIN")
@StyleSheet("context://manager/tokens.css")
final class TokensView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TokenPort port;
    private ManagerWords words = ManagerWords.in("fr");
    private String title = "";

    TokensView(TokenPort port) {
        this.port = port;
        addClassName("manager");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getUI().getLocale().toLanguageTag());
    }

    void show(String language) {
        words = ManagerWords.in(language);
        refresh();
    }

    private void refresh() {
        removeAll();
        var list = port.tokens();
        title = words.say("tokens.title", list.siteName());
        long open = list.tokens().stream().filter(token -> !token.over()).count();
        var answer = new Div(new H1(words.say("tokens.open", open)), new Paragraph(words.say("tokens.what")));
        answer.addClassName("answer");
        var page = new Div(new Main(
                answer, TokenTable.of(list, words, this::revoke), new TokenForm(port, list, words, this::shownOnce)));
        page.addClassNames("floor", "tokens");
        add(page);
    }

    /** The value is on the page as long as the dialog is, and cannot be shown again. */
    private void shownOnce(MadeToken.Made made) {
        refresh();
        var value = new Input();
        value.setValue(made.value());
        value.setId("token-value");
        value.setTestId("token-value");
        value.addClassName("token-value");
        value.getElement().setAttribute("readonly", true).setAttribute("autocomplete", "off");
        var label = new NativeLabel(words.say("tokens.value"));
        label.setFor(value);
        var sheet = new ModalSheet(words.say("tokens.made", made.name()))
                .with(new Paragraph(words.say("tokens.once")), label, value, new Paragraph(words.say("tokens.how")));
        sheet.choices(sheet.close(words.say("tokens.noted")));
        sheet.addOpenedChangeListener(event -> {
            value.focus();
            value.getElement().callJsFunction("select");
        });
        sheet.open();
    }

    private void revoke(TokenList.Token token) {
        var sheet = new ModalSheet(words.say("tokens.revoke.title", token.name()))
                .with(new Paragraph(words.say("tokens.revoke.text")));
        sheet.choices(sheet.close(words.say("cancel")), sheet.act(words.say("tokens.revoke.yes"), () -> {
            port.revoke(token.key());
            refresh();
        }));
        sheet.open();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
