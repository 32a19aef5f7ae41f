// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.service;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import fr.accueil.manager.editor.ChoiceRow;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.EditorDesk;
import fr.accueil.manager.editor.FlagRow;
import fr.accueil.manager.editor.LanguageChoice;
import fr.accueil.manager.editor.NumberRow;
import fr.accueil.manager.editor.TextRow;
import fr.accueil.manager.editor.TextsRow;
import fr.accueil.manager.editor.WordsRow;

/** All that the site file says of one service. */
final class ServiceForm extends Div {

    private static final int MOST_IN_HALF_A_DAY = 100_000;
    private static final int DAY = 1440;
    private static final int LONGEST_VISIT = 480;

    private final transient EditorDesk desk;
    private final transient DraftPlace place;

    ServiceForm(EditorDesk desk, String service) {
        this.desk = desk;
        this.place = ServicePlaces.SERVICES.at(service);
        addClassName("form");
        var title = new H2(ServicePlaces.label(desk, desk.part(place)));
        desk.onChange(title, () -> title.setText(ServicePlaces.label(desk, desk.part(place))));
        add(
                title,
                new LanguageChoice(desk, place),
                part(
                        "editor.part.words",
                        new WordsRow(desk, place.at("label"), desk.say("editor.label")),
                        new WordsRow(desk, place.at("hint"), desk.say("editor.hint")),
                        new WordsList(desk, place.at("documents"))),
                new OutcomeForm(desk, place),
                part("editor.part.search", new TextsRow(desk, place.at("synonyms"), desk.say("editor.synonyms"))),
                limits(),
                missing());
    }

    private Section part(String key, Component... fields) {
        var section = new Section(new H3(desk.say(key)));
        section.add(fields);
        section.addClassNames("card", "part");
        return section;
    }

    private Section limits() {
        DraftPlace quota = place.at("quota");
        var row = new Div(
                new NumberRow(desk, quota.at("morning"), desk.say("editor.quota.morning"), 0, MOST_IN_HALF_A_DAY),
                new NumberRow(desk, quota.at("afternoon"), desk.say("editor.quota.afternoon"), 0, MOST_IN_HALF_A_DAY),
                new TextRow(desk, place.at("until"), desk.say("editor.until")).ofTime(),
                new NumberRow(desk, place.at("target"), desk.say("editor.target"), 1, DAY),
                new NumberRow(desk, place.at("typical"), desk.say("editor.typical"), 1, LONGEST_VISIT));
        row.addClassName("figures");
        return part(
                "editor.part.limits",
                row,
                new FlagRow(desk, place.at("outcome-required"), desk.say("editor.outcome-required")));
    }

    private Section missing() {
        DraftPlace missing = place.at("missing-document");
        return part(
                "editor.part.missing",
                WordsRow.longer(desk, missing.at("advice"), desk.say("editor.advice")),
                new ContactList(desk, missing.at("contacts")),
                new ChoiceRow(desk, missing.at("offers"), desk.say("editor.offers"), ServicePlaces.helping(desk)));
    }
}
