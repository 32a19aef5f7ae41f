// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.rule;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import fr.accueil.manager.common.Choice;
import fr.accueil.manager.common.ManagerLayout;
import fr.accueil.manager.editor.ChoiceRow;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.EditorDesk;
import fr.accueil.manager.editor.EditorPort;
import fr.accueil.manager.editor.EditorSection;
import fr.accueil.manager.editor.FlagRow;
import fr.accueil.manager.editor.LanguageChoice;
import fr.accueil.manager.editor.NumberRow;
import fr.accueil.manager.editor.SectionPage;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The section of the rules of the counters. */
@Route(value = EditorSection.AT + "rules", layout = ManagerLayout.class)
@RolesAllowed("ADMIN")
final class RulesView extends SectionPage {

    private static final DraftPlace RULES = DraftPlace.of("site", "counter-rules");
    private static final DraftPlace ABSENCE = RULES.at("absence");
    private static final DraftPlace HEAD_START = DraftPlace.of("site", "head-start");
    private static final int DAY = 1440;

    RulesView(EditorPort port) {
        super(port, EditorSection.RULES);
    }

    @Override
    protected Component forms(EditorDesk desk) {
        var section = new Section(
                new H2(desk.say(EditorSection.RULES.key())),
                new Paragraph(desk.say("editor.rules.how")),
                order(desk),
                calls(desk),
                absence(desk),
                new LanguageChoice(desk, RULES),
                new LabelList(desk, RULES.at("outcomes"), "editor.outcomes"),
                new LabelList(desk, RULES.at("pauses"), "editor.pauses"),
                new LabelList(desk, RULES.at("call-reasons"), "editor.call-reasons"));
        section.addClassName("rules");
        return section;
    }

    private static Div card(EditorDesk desk, String key, Component... fields) {
        var line = new Div(fields);
        line.addClassName("line");
        var card = new Div(new H3(desk.say(key)), new Paragraph(desk.say(key + ".how")), line);
        card.addClassNames("card", "stack");
        return card;
    }

    private static NumberRow number(EditorDesk desk, DraftPlace place, String key, int least, int most) {
        return new NumberRow(desk, place, desk.say(key), least, most);
    }

    private static Div order(EditorDesk desk) {
        return card(
                desk,
                "editor.order",
                number(desk, HEAD_START.at("priority"), "editor.order.priority", 0, DAY),
                number(desk, HEAD_START.at("appointment"), "editor.order.appointment", 0, DAY),
                number(desk, HEAD_START.at("ordinary"), "editor.order.ordinary", 0, DAY));
    }

    private static Div calls(EditorDesk desk) {
        return card(
                desk,
                "editor.calls",
                number(desk, RULES.at("target"), "editor.calls.target", 1, DAY),
                number(desk, RULES.at("forgotten-after"), "editor.calls.forgotten", 10, DAY),
                new ChoiceRow(
                        desk,
                        RULES.at("transfer-place"),
                        desk.say("editor.transfer"),
                        List.of(
                                new Choice(usualPlace(desk), desk.say("editor.transfer.kept")),
                                new Choice("head", desk.say("editor.transfer.head")),
                                new Choice("end", desk.say("editor.transfer.end")))),
                new FlagRow(desk, RULES.at("automatic-call"), desk.say("editor.calls.automatic")));
    }

    /** A file may write the usual place, or leave it out. */
    private static String usualPlace(EditorDesk desk) {
        return desk.part(RULES.at("transfer-place")).text().equals("kept") ? "kept" : "";
    }

    private static Div absence(EditorDesk desk) {
        return card(
                desk,
                "editor.absence",
                number(desk, ABSENCE.at("calls"), "editor.absence.calls", 1, 10),
                number(desk, ABSENCE.at("delay"), "editor.absence.delay", 0, 600),
                number(desk, ABSENCE.at("quiet"), "editor.absence.quiet", 0, 60));
    }
}
