// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.accueil.manager.account.AccountList.Row;
import fr.accueil.manager.account.AccountList.State;
import fr.accueil.manager.common.ManagerWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** The list of accounts, with the ways to make new ones. */
final class AccountsPage extends Main {

    /** More rows are found by typing. */
    private static final int SHOWN = 100;

    private final transient AccountList list;
    private final transient AccountActions actions;
    private final ManagerWords words;
    private final Div table = new Div();

    /** A sentence about what was just done, or refused. */
    record News(String sentence, boolean isGood) implements Serializable {}

    /** Reads a file that was uploaded. */
    @FunctionalInterface
    interface Receiver extends Serializable {
        void receive(UI ui, InputStream file) throws IOException;
    }

    AccountsPage(AccountList list, ManagerWords words, AccountActions actions, Receiver receiver, Optional<News> news) {
        this.list = list;
        this.words = words;
        this.actions = actions;
        var create = new NativeButton(words.say("account.new"), click -> actions.create(list.sites()));
        create.addClassNames("action", "primary");
        var head = new Div(new Div(new H1(words.say("accounts")), new Paragraph(summary())), create);
        head.addClassName("head");
        add(head);
        news.ifPresent(one -> add(told(one)));
        if (!list.waiting().isEmpty()) {
            add(new WaitingPeople(list, words, actions));
        }
        add(search(), table, upload(receiver));
        show("");
    }

    private String summary() {
        var disabled = list.rows().stream()
                .filter(row -> row.state() == State.DISABLED)
                .count();
        return words.say("accounts.summary", list.rows().size(), disabled);
    }

    private static Component told(News news) {
        var told = new Paragraph(news.sentence());
        told.addClassName(news.isGood() ? "done" : "notice");
        told.getElement().setAttribute("role", news.isGood() ? "status" : "alert");
        return told;
    }

    private Component search() {
        var text = new Input();
        text.setId("accounts-search");
        text.setType("search");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.getElement().setAttribute("maxlength", "80");
        text.addValueChangeListener(event -> show(event.getValue()));
        var label = new NativeLabel(words.say("accounts.search"));
        label.setFor(text);
        var search = new Div(label, text);
        search.addClassName("search");
        search.setVisible(list.rows().size() > 8);
        return search;
    }

    private void show(String wanted) {
        var found = list.rows().stream().filter(row -> matches(row, wanted)).toList();
        table.removeAll();
        table.add(new AccountTable(list, found.stream().limit(SHOWN).toList(), words, actions));
        if (found.isEmpty()) {
            table.add(new Paragraph(words.say("accounts.none")));
        } else if (found.size() > SHOWN) {
            table.add(new Paragraph(words.say("accounts.more", found.size() - SHOWN)));
        }
    }

    private static boolean matches(Row row, String wanted) {
        return plain(row.name() + " " + row.login()).contains(plain(wanted));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    private Component upload(Receiver receiver) {
        UploadHandler handler = event -> receiver.receive(event.getUI(), event.getInputStream());
        var upload = new Upload(handler);
        var choose = new NativeButton(words.say("import.choose"));
        choose.addClassName("action");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(words.say("import.drop")));
        upload.setMaxFiles(1);
        upload.addAllFinishedListener(event -> upload.clearFileList());
        var example = new NativeDetails(words.say("accounts.file.example"), new Span(words.say("accounts.file.text")));
        var many = new Div(
                new H2(words.say("accounts.file.many")),
                new Paragraph(words.say("accounts.file.how")),
                upload,
                example);
        many.addClassName("many");
        return many;
    }
}
