// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.account;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.accueil.manager.common.ManagerLayout;
import fr.accueil.manager.common.ManagerWords;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The page of the accounts: the list, or the sheets of the passwords that were just made. */
@Route(value = "manager/accounts", layout = ManagerLayout.class)
@RolesAllowed("ADMIN")
@StyleSheet("context://manager/accounts.css")
final class AccountsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AccountPort port;
    private final Div content = new Div();
    private ManagerWords words = ManagerWords.in("fr");

    AccountsView(AccountPort port) {
        this.port = port;
        addClassNames("manager", "accounts");
        content.addClassName("floor");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getUI().getLocale().toLanguageTag());
    }

    void show(String language) {
        words = ManagerWords.in(language);
        showList(Optional.empty());
    }

    @Override
    public String getPageTitle() {
        return words.say("accounts.title");
    }

    /** @param news a sentence about what was just done or refused */
    private void showList(Optional<AccountsPage.News> news) {
        Optional<AccountList> accounts = port.accounts();
        if (accounts.isEmpty()) {
            show(new Main(new H1(words.say("accounts")), new Paragraph(words.say("accounts.not-yours"))));
            return;
        }
        var actions = new AccountActions(port, words, this::answered);
        show(new AccountsPage(accounts.get(), words, actions, this::receive, news));
    }

    private void show(Main main) {
        content.removeAll();
        content.add(main);
    }

    private void answered(AccountReply reply) {
        switch (reply) {
            case AccountReply.Done _ -> showList(Optional.of(new AccountsPage.News(words.say("accounts.done"), true)));
            case AccountReply.Refused(List<AccountReply.Fault> faults) ->
                showList(Optional.of(new AccountsPage.News(AccountWords.fault(faults.getFirst(), words), false)));
            case AccountReply.Given(List<AccountReply.Sheet> sheets) -> showSheets(sheets);
        }
    }

    private void showSheets(List<AccountReply.Sheet> sheets) {
        port.accounts()
                .ifPresent(list -> show(new Main(
                        new PasswordSheets(port, sheets, list.zone(), words, () -> showList(Optional.empty())))));
    }

    /** Reads an uploaded file in the request of the upload, outside the lock of the page. */
    private void receive(UI ui, InputStream file) throws IOException {
        AccountFile read = port.read(file);
        ui.access(() -> show(read));
    }

    void show(AccountFile file) {
        switch (file) {
            case AccountFile.Refused(AccountFile.Why why) ->
                showList(
                        Optional.of(new AccountsPage.News(words.say("accounts.file." + AccountWords.key(why)), false)));
            case AccountFile.Read read ->
                port.accounts()
                        .ifPresent(list -> show(new Main(
                                new H1(words.say("accounts.file.title")),
                                new AccountFilePreview(
                                        read, list.sites(), words, this::answered, () -> showList(Optional.empty())))));
        }
    }
}
