// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.equipment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.Route;
import fr.accueil.manager.common.ManagerLayout;
import fr.accueil.manager.editor.AddEntry;
import fr.accueil.manager.editor.DraftPart;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.EditorDesk;
import fr.accueil.manager.editor.EditorPort;
import fr.accueil.manager.editor.EditorSection;
import fr.accueil.manager.editor.EntryHead;
import fr.accueil.manager.editor.EntryList;
import fr.accueil.manager.editor.FlagRow;
import fr.accueil.manager.editor.LanguageChoice;
import fr.accueil.manager.editor.NumberRow;
import fr.accueil.manager.editor.PlaceMistake;
import fr.accueil.manager.editor.SectionPage;
import fr.accueil.manager.editor.WordsRow;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** The section of the equipment. */
@Route(value = EditorSection.AT + "equipment", layout = ManagerLayout.class)
@RolesAllowed("ADMIN")
final class EquipmentView extends SectionPage {

    private static final DraftPlace SITE = DraftPlace.of("site");

    EquipmentView(EditorPort port) {
        super(port, EditorSection.EQUIPMENT);
    }

    @Override
    protected Component forms(EditorDesk desk) {
        var section = new Section(
                new H2(desk.say(EditorSection.EQUIPMENT.key())),
                devices(desk),
                new LanguageChoice(desk, DraftPlace.of()),
                list(desk, "kiosks", "kiosk", place -> new PrinterFields(desk, place.at("printer"))),
                list(desk, "displays", "display", place -> new DisplayFields(desk, place)),
                list(desk, "surveys", "survey", place -> new Div()),
                voice(desk),
                phone(desk));
        section.addClassName("equipment");
        return section;
    }

    private static Paragraph devices(EditorDesk desk) {
        return new Paragraph(
                new Text(desk.say("editor.equipment.how") + " "),
                new Anchor("/manager/devices", desk.say("editor.equipment.link")));
    }

    /** @param address what the address of such a device begins with */
    private static Div list(
            EditorDesk desk, String field, String address, SerializableFunction<DraftPlace, Component> further) {
        DraftPlace place = DraftPlace.of(field);
        String key = "editor." + field;
        var entries = new EntryList(
                desk,
                place,
                (entry, device) -> device(desk, entry, device, address, further),
                (entry, device) -> desk.say(key + ".one", device.name()));
        var card = new Div(
                new H3(desk.say(key)),
                new PlaceMistake(desk, place),
                entries,
                new AddEntry(desk, place, "code", "place", Map.<String, DraftPart>of(), key + ".add"));
        card.addClassNames("card", "stack");
        return card;
    }

    private static Div device(
            EditorDesk desk,
            DraftPlace place,
            DraftPart device,
            String address,
            SerializableFunction<DraftPlace, Component> further) {
        var where = new Paragraph("/" + address + "/" + device.name());
        where.addClassName("hint");
        var row = new Div(
                new EntryHead(desk, () -> desk.part(place).name()),
                where,
                new WordsRow(desk, place.at("place"), desk.say("editor.device.place")),
                further.apply(place));
        row.addClassName("stack");
        return row;
    }

    private static Div card(EditorDesk desk, String key, Component... fields) {
        var card = new Div(new H3(desk.say(key)));
        card.add(fields);
        card.addClassNames("card", "stack");
        return card;
    }

    private static Div voice(EditorDesk desk) {
        DraftPlace voice = SITE.at("voice");
        return card(
                desk,
                "editor.voice",
                new NumberRow(desk, voice.at("times"), desk.say("editor.voice.times"), 1, 3),
                new FlagRow(desk, voice.at("ticket-language"), desk.say("editor.voice.language")));
    }

    private static Div phone(EditorDesk desk) {
        DraftPlace phone = SITE.at("phone");
        return card(
                desk,
                "editor.phone",
                new FlagRow(desk, phone.at("tickets"), desk.say("editor.phone.tickets")),
                new FlagRow(desk, phone.at("survey"), desk.say("editor.phone.survey")),
                new NumberRow(desk, phone.at("let-pass"), desk.say("editor.phone.let-pass"), 0, 20));
    }
}
