// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.site;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.manager.common.ManagerWords;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;

/** Why a change is made, and when: at once, or at a time that is typed. */
final class SiteProposalForm extends Div {

    private final Input reason = new Input();
    private final Input from = new Input();
    private final Paragraph fault = new Paragraph();
    private final transient ManagerWords words;

    SiteProposalForm(ManagerWords words, Consumer<SiteProposal> propose) {
        this.words = words;
        addClassName("proposal");
        reason.setId("site-reason");
        reason.getElement().setAttribute("maxlength", String.valueOf(SiteProposal.REASON));
        from.setId("site-from");
        from.setType("datetime-local");
        fault.addClassName("notice");
        fault.setVisible(false);
        fault.getElement().setAttribute("role", "alert");
        var apply = new NativeButton(words.say("site.apply"), click -> press(propose));
        apply.addClassNames("action", "primary");
        add(field(reason, words.say("site.reason")), field(from, words.say("site.from")), fault, apply);
    }

    private static Div field(Input input, String name) {
        var label = new NativeLabel(name);
        label.setFor(input);
        var field = new Div(label, input);
        field.addClassName("field");
        return field;
    }

    private void press(Consumer<SiteProposal> propose) {
        String typed = from.getValue();
        try {
            Optional<LocalDateTime> time = typed.isBlank() ? Optional.empty() : Optional.of(LocalDateTime.parse(typed));
            fault.setVisible(false);
            propose.accept(new SiteProposal(time, reason.getValue()));
        } catch (DateTimeException e) {
            fault.setText(words.say("site.from.wrong"));
            fault.setVisible(true);
        }
    }
}
