// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import fr.accueil.manager.account.AccountList.Row;
import fr.accueil.manager.account.AccountList.State;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.common.SiteClock;
import java.util.List;

/** The accounts, each with its roles, its state and its actions. */
final class AccountTable extends Div {

    private final AccountList list;
    private final ManagerWords words;
    private final AccountActions actions;

    AccountTable(AccountList list, List<Row> rows, ManagerWords words, AccountActions actions) {
        this.list = list;
        this.words = words;
        this.actions = actions;
        addClassName("card");
        var table = new NativeTable();
        table.addClassName("people");
        table.getElement().setAttribute("role", "table");
        table.getHead().getElement().setAttribute("role", "rowgroup");
        table.getBody().getElement().setAttribute("role", "rowgroup");
        table.setCaptionText(words.say("accounts"));
        var head = table.getHead().addRow();
        head.getElement().setAttribute("role", "row");
        for (String column : List.of("who", "roles", "state", "seen", "actions")) {
            var cell = head.addHeaderCell();
            cell.setText(words.say("accounts.column." + column));
            cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
        }
        rows.forEach(row -> table.getBody().addRows(row(row)));
        var scroller = new Div(table);
        scroller.addClassName("scroller");
        scroller.getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", words.say("accounts"))
                .setAttribute("tabindex", "0");
        add(scroller);
    }

    private NativeTableRow row(Row row) {
        var name = new NativeTableHeaderCell(new Div(span("strong", row.name()), span("login", row.login())));
        name.getElement().setAttribute("scope", "row").setAttribute("role", "rowheader");
        row.provider().ifPresent(provider -> name.add(span("provider", words.say("account.by", provider))));
        if (row.isYours()) {
            name.add(span("yours", words.say("account.yours")));
        }
        var cells = new NativeTableRow(
                name,
                cell(new Span(AccountWords.roles(row.form(), list.sites(), words))),
                cell(state(row)),
                cell(seen(row)),
                cell(actions(row)));
        cells.getElement().setAttribute("role", "row");
        return cells;
    }

    /** Its role is written, because a narrow window shows the rows as blocks. */
    private static NativeTableCell cell(Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("role", "cell");
        return cell;
    }

    private Component state(Row row) {
        var state = span(
                "state " + AccountWords.key(row.state()), words.say("account.state." + AccountWords.key(row.state())));
        state.setTestId("account-state");
        var more = new Div(state);
        row.until()
                .ifPresent(until -> more.add(span(
                        "until",
                        words.say(
                                "account.until",
                                AccountWords.day(until, list.zone(), words),
                                SiteClock.time(until, list.zone(), words)))));
        return more;
    }

    private Component seen(Row row) {
        var last = row.lastSignIn()
                .map(at -> SiteClock.moment(at, list.now(), list.zone(), words))
                .orElse(words.say("account.never"));
        var seen = new Div(span("last", last));
        if (row.signIns() > 0) {
            seen.add(span("open", words.say("account.sign-ins", row.signIns())));
        }
        return seen;
    }

    private Component actions(Row row) {
        var buttons = new Div();
        buttons.addClassName("actions");
        if (row.signIns() > 0 && !row.isYours()) {
            buttons.add(action("out", row, actions::endSignIns));
        }
        if (!row.isFixed()) {
            buttons.add(action("change", row, one -> actions.change(one, list.sites())));
            if (row.state() == State.DISABLED) {
                buttons.add(action("enable", row, actions::enable));
            } else {
                if (!row.isYours() && row.provider().isEmpty()) {
                    buttons.add(action("password", row, actions::newPassword));
                }
                buttons.add(action("disable", row, actions::disable));
            }
        }
        return buttons;
    }

    private NativeButton action(String key, Row row, SerializableConsumer<Row> press) {
        var button = new NativeButton(words.say("account.do." + key), click -> press.accept(row));
        button.addClassName("action");
        button.getElement()
                .setAttribute("aria-label", words.say("device.do.for", words.say("account.do." + key), row.name()));
        return button;
    }

    private static Span span(String names, String text) {
        var span = new Span(text);
        span.addClassNames(names.split(" "));
        return span;
    }
}
