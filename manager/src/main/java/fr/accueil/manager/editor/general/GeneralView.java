// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.general;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
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
import fr.accueil.manager.editor.LanguageChoice;
import fr.accueil.manager.editor.SectionPage;
import fr.accueil.manager.editor.WordsRow;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The section of what is said of the site as a whole. */
@Route(value = EditorSection.AT + "general", layout = ManagerLayout.class)
@RolesAllowed("ADMIN")
final class GeneralView extends SectionPage {

    private static final DraftPlace SITE = DraftPlace.of("site");
    /** Where the State has préfectures; a site file may name any other. */
    private static final List<String> ZONES = List.of(
            "Europe/Paris",
            "America/Guadeloupe",
            "America/Martinique",
            "America/Cayenne",
            "America/Miquelon",
            "Indian/Reunion",
            "Indian/Mayotte",
            "Pacific/Noumea",
            "Pacific/Tahiti",
            "Pacific/Wallis");

    GeneralView(EditorPort port) {
        super(port, EditorSection.GENERAL);
    }

    @Override
    protected Component forms(EditorDesk desk) {
        var zone = new ChoiceRow(
                desk,
                SITE.at("zone"),
                desk.say("editor.zone"),
                ZONES.stream()
                        .map(code -> new Choice(code, desk.say("editor.zone." + code.substring(code.indexOf('/') + 1))))
                        .toList());
        var card = new Div(
                new LanguageChoice(desk, SITE.at("name")),
                new WordsRow(desk, SITE.at("name"), desk.say("editor.site.name")),
                WordsRow.longer(desk, SITE.at("slip-message"), desk.say("editor.site.slip")),
                zone,
                new LanguagesRow(desk, SITE.at("languages")));
        card.addClassNames("card", "stack");
        return new Section(
                new H2(desk.say(EditorSection.GENERAL.key())), new Paragraph(desk.say("editor.general.how")), card);
    }
}
