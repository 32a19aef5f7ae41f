// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import fr.accueil.manager.common.Choice;
import fr.accueil.manager.common.ManagerWords;
import java.util.List;
import java.util.stream.Collectors;

/** The lines of a file of new accounts, the wrong ones first; all are created or none. */
final class AccountFilePreview extends Div {

    private final ManagerWords words;
    private final transient List<Choice> sites;
    private boolean taken;

    AccountFilePreview(
            AccountFile.Read file,
            List<Choice> sites,
            ManagerWords words,
            SerializableConsumer<AccountReply> answered,
            SerializableRunnable left) {
        this.words = words;
        this.sites = sites;
        addClassName("preview");
        var wrong =
                file.lines().stream().filter(line -> !line.faults().isEmpty()).toList();
        if (!wrong.isEmpty()) {
            var notice = new Paragraph(
                    words.say("accounts.file.wrong", wrong.size(), file.lines().size()));
            notice.addClassName("notice");
            add(notice, table(words.say("accounts.file.problems"), wrong, true));
        } else {
            add(table(words.say("accounts.file.lines", file.lines().size()), file.lines(), false));
        }
        add(buttons(file, answered, left));
    }

    private Component buttons(
            AccountFile.Read file, SerializableConsumer<AccountReply> answered, SerializableRunnable left) {
        var buttons = new Div();
        buttons.addClassName("tools");
        if (file.isRight()) {
            var take = new NativeButton(
                    words.say("accounts.file.take", file.lines().size()));
            take.addClassNames("action", "primary");
            take.addClickListener(click -> {
                if (!taken) {
                    taken = true;
                    answered.accept(file.take().get());
                }
            });
            buttons.add(take);
        }
        var leave = new NativeButton(words.say("accounts.file.leave"), click -> left.run());
        leave.addClassName("action");
        buttons.add(leave);
        return buttons;
    }

    private Component table(String caption, List<AccountFile.Line> lines, boolean isWrong) {
        var table = new NativeTable();
        table.setCaptionText(caption);
        var head = table.getHead().addRow();
        for (String column : List.of("line", "login", "name", isWrong ? "problem" : "roles")) {
            var cell = head.addHeaderCell();
            cell.setText(words.say("accounts.file.column." + column));
            cell.getElement().setAttribute("scope", "col");
        }
        lines.forEach(line -> table.getBody().addRows(row(line, isWrong)));
        var scroller = new Div(table);
        scroller.addClassName("scroller");
        scroller.getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption)
                .setAttribute("tabindex", "0");
        var card = new Div(scroller);
        card.addClassName("card");
        return card;
    }

    private NativeTableRow row(AccountFile.Line line, boolean isWrong) {
        return new NativeTableRow(
                new NativeTableCell(words.say("number", line.number())),
                new NativeTableCell(cut(line.form().login())),
                new NativeTableCell(cut(line.form().name())),
                new NativeTableCell(
                        isWrong
                                ? line.faults().stream()
                                        .map(fault -> AccountWords.fault(fault, words))
                                        .collect(Collectors.joining(" "))
                                : AccountWords.roles(line.form(), sites, words)));
    }

    /** A cell may hold anything, of any length. */
    private static String cut(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
