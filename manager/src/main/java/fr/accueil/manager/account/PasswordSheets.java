// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import fr.accueil.manager.account.AccountReply.Sheet;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.common.SiteClock;
import java.time.ZoneId;
import java.util.List;

/** The one-time passwords that were just made, one printed page for each person; they are shown this once. */
final class PasswordSheets extends Div {

    private final transient AccountPort port;
    private final transient List<Sheet> sheets;
    private final ZoneId zone;
    private final ManagerWords words;
    private final Paragraph news = new Paragraph();

    PasswordSheets(
            AccountPort port, List<Sheet> sheets, ZoneId zone, ManagerWords words, SerializableRunnable finished) {
        this.port = port;
        this.sheets = sheets;
        this.zone = zone;
        this.words = words;
        addClassName("sheets");
        var title = new H1(words.say("sheets.title", sheets.size()));
        news.addClassName("done");
        news.getElement().setAttribute("role", "status");
        news.setVisible(false);
        add(new Div(title, new Paragraph(words.say("sheets.once")), buttons(finished), news));
        sheets.forEach(sheet -> add(page(sheet)));
    }

    private Component buttons(SerializableRunnable finished) {
        var print = action(
                "sheets.print", () -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        print.addClassName("primary");
        var buttons = new Div(print);
        buttons.addClassName("tools");
        var addressed =
                sheets.stream().filter(sheet -> sheet.mail().isPresent()).toList();
        if (port.canMail() && !addressed.isEmpty()) {
            var mail = new NativeButton(words.say("sheets.mail", addressed.size()));
            mail.addClassName("action");
            mail.addClickListener(click -> {
                if (mail.isEnabled()) {
                    mail.setEnabled(false);
                    mail(addressed);
                }
            });
            buttons.add(mail);
        }
        buttons.add(action("sheets.finished", finished));
        var all = new Div(buttons);
        if (!port.canMail()) {
            all.add(new Paragraph(words.say("sheets.no-mail")));
        }
        return all;
    }

    private void mail(List<Sheet> addressed) {
        List<String> failed = port.mail(addressed);
        news.setText(
                failed.isEmpty()
                        ? words.say("sheets.mailed", addressed.size())
                        : words.say("sheets.mail-failed", String.join(", ", failed)));
        news.setClassName("notice", !failed.isEmpty());
        news.setVisible(true);
    }

    private NativeButton action(String key, SerializableRunnable work) {
        var button = new NativeButton(words.say(key), click -> work.run());
        button.addClassName("action");
        return button;
    }

    /** In French whatever the language of the administrator is: its reader is not known. */
    private Component page(Sheet sheet) {
        var french = ManagerWords.in("fr");
        var page = new Article(new H2(french.say("sheet.title", sheet.name())));
        page.addClassName("sheet-page");
        page.getElement().setAttribute("lang", "fr");
        page.add(
                line(french, "sheet.address", port.address(), "sheet-address"),
                line(french, "sheet.login", sheet.login(), "sheet-login"),
                line(french, "sheet.password", sheet.password(), "sheet-password"));
        page.add(
                new Paragraph(french.say(
                        "sheet.until",
                        AccountWords.day(sheet.until(), zone, french),
                        SiteClock.time(sheet.until(), zone, french))),
                new OrderedList(
                        new ListItem(french.say("sheet.first")),
                        new ListItem(french.say("sheet.second")),
                        new ListItem(french.say("sheet.third"))),
                new Paragraph(french.say("sheet.secret")));
        return page;
    }

    private static Component line(ManagerWords french, String key, String text, String id) {
        var value = new Span(text);
        value.addClassNames("value", id);
        value.setTestId(id);
        var name = new Span(french.say(key));
        name.addClassName("name");
        var line = new Div(name, value);
        line.addClassName("line");
        return line;
    }
}
