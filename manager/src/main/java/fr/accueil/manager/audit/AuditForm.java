// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.manager.common.ManagerWords;
import java.util.Comparator;

/** The filters, in a form that opens the same page with others. */
@Tag("form")
final class AuditForm extends HtmlContainer {

    private static final String FAULT = "audit-fault";

    private final AuditAddress address;
    private final ManagerWords words;

    AuditForm(AuditPage page, AuditAddress address, ManagerWords words) {
        this.address = address;
        this.words = words;
        addClassNames("card", "filter");
        getElement().setAttribute("method", "get");
        AuditFilter filter = address.filter();
        add(
                date("from", address.from()),
                date("to", address.to()),
                text("person", filter.person()),
                actions(page),
                text("text", filter.text()),
                show());
        if (!filter.isAll() || address.fault().isPresent()) {
            add(new Anchor("manager/audit", words.say("audit.all")));
        }
        address.fault().ifPresent(fault -> add(sentence(fault)));
    }

    private Component date(String name, String typed) {
        Input input = input(name, typed);
        input.setType("date");
        if (address.fault().isPresent()) {
            input.getElement().setAttribute("aria-invalid", "true").setAttribute("aria-describedby", FAULT);
        }
        return labelled(name, input);
    }

    private Component text(String name, String typed) {
        Input input = input(name, typed);
        input.getElement().setAttribute("maxlength", String.valueOf(AuditFilter.LONGEST));
        input.getElement().setAttribute("autocomplete", "off");
        return labelled(name, input);
    }

    private static Input input(String name, String value) {
        Input input = new Input();
        input.getElement().setAttribute("name", name).setAttribute("value", value);
        return input;
    }

    private Component actions(AuditPage page) {
        AuditWords said = new AuditWords(words, page.zone());
        var select = new HtmlContainer("select");
        select.getElement().setAttribute("name", "action");
        select.add(option("", words.say("audit.action.all")));
        page.actions().stream()
                .sorted(Comparator.comparing(said::action, String.CASE_INSENSITIVE_ORDER))
                .forEach(code -> select.add(option(code, said.action(code))));
        return labelled("action", select);
    }

    private Component option(String code, String name) {
        var option = new HtmlContainer("option");
        option.setText(name);
        option.getElement().setAttribute("value", code);
        if (address.filter().action().equals(code)) {
            option.getElement().setAttribute("selected", true);
        }
        return option;
    }

    private Component labelled(String name, Component field) {
        field.setId("audit-" + name);
        var label = new NativeLabel(words.say("audit.filter." + name));
        label.setFor(field);
        return new Div(label, field);
    }

    private Component show() {
        var show = new NativeButton(words.say("audit.show"));
        show.getElement().setAttribute("type", "submit");
        show.addClassName("action");
        return show;
    }

    private Component sentence(AuditAddress.Fault fault) {
        var sentence = new Paragraph(words.say(
                switch (fault) {
                    case NO_DATE -> "audit.fault.date";
                    case ORDER -> "audit.fault.order";
                }));
        sentence.setId(FAULT);
        sentence.addClassName("fault");
        sentence.getElement().setAttribute("role", "alert");
        return sentence;
    }
}
