// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.common.ModalSheet;
import fr.accueil.manager.site.SiteProposal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;

/** Asks why the draft is applied and, when it is planned, from when. */
final class ProposalSheet {

    private final ManagerWords words;
    private final boolean later;
    private final SerializableConsumer<SiteProposal> propose;
    private final ModalSheet sheet;
    private final Input reason = new Input();
    private final Input from = new Input();
    private final Paragraph fault = new Paragraph();

    ProposalSheet(ManagerWords words, boolean later, SerializableConsumer<SiteProposal> propose) {
        this.words = words;
        this.later = later;
        this.propose = propose;
        sheet = new ModalSheet(words.say(later ? "editor.plan.title" : "editor.apply.title"));
        reason.setId("editor-reason");
        reason.getElement().setAttribute("maxlength", String.valueOf(SiteProposal.REASON));
        from.setId("editor-from");
        from.setType("datetime-local");
        fault.addClassName("fault");
        fault.setVisible(false);
        fault.getElement().setAttribute("role", "alert");
        sheet.with(field(reason, words.say("site.reason")));
        if (later) {
            sheet.with(field(from, words.say("editor.plan.from")), fault);
        }
        var act = new NativeButton(words.say(later ? "editor.plan" : "editor.apply"), click -> press());
        act.addClassName("action");
        sheet.choices(sheet.close(words.say("editor.keep")), act);
    }

    void open() {
        sheet.open();
    }

    private static Div field(Input input, String name) {
        var label = new NativeLabel(name);
        label.setFor(input);
        var asked = new Div(label, input);
        asked.addClassName("asked");
        return asked;
    }

    private void press() {
        try {
            Optional<LocalDateTime> time = later ? Optional.of(LocalDateTime.parse(from.getValue())) : Optional.empty();
            sheet.close();
            propose.accept(new SiteProposal(time, reason.getValue()));
        } catch (DateTimeException e) {
            fault.setText(words.say("editor.plan.wrong"));
            fault.setVisible(true);
        }
    }
}
