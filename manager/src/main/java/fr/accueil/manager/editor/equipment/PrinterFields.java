// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.equipment;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.manager.common.Choice;
import fr.accueil.manager.editor.ChoiceRow;
import fr.accueil.manager.editor.DraftEdit;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.EditorDesk;
import fr.accueil.manager.editor.NumberRow;
import fr.accueil.manager.editor.TextRow;
import java.util.List;
import java.util.stream.Stream;

/** The printer of a kiosk: its kind, and the fields that the kind has. */
final class PrinterFields extends Div {

    private final transient EditorDesk desk;
    private final transient DraftPlace printer;
    private final Div further = new Div();
    private String shown = "";

    PrinterFields(EditorDesk desk, DraftPlace printer) {
        this.desk = desk;
        this.printer = printer;
        addClassName("line");
        further.addClassNames("line", "further");
        add(
                new ChoiceRow(
                        desk,
                        printer.at("kind"),
                        desk.say("editor.printer"),
                        List.of(
                                new Choice("", desk.say("editor.printer.none")),
                                new Choice("escpos", desk.say("editor.printer.escpos")),
                                new Choice("cloudprnt", desk.say("editor.printer.cloudprnt")),
                                new Choice("browser", desk.say("editor.printer.browser"))),
                        this::chosen),
                further);
        show();
        desk.onChange(this, this::show);
    }

    /** Another kind has other fields. */
    private List<DraftEdit> chosen(String kind) {
        List<DraftEdit> none =
                desk.part(printer).isThere() ? List.of(new DraftEdit.Remove(printer)) : List.<DraftEdit>of();
        return kind.isEmpty()
                ? none
                : Stream.concat(none.stream(), Stream.of(new DraftEdit.Put(printer.at("kind"), kind)))
                        .toList();
    }

    private TextRow text(String field, int most, String form) {
        String key = "editor.printer." + field;
        return new TextRow(desk, printer.at(field), desk.say(key))
                .atMost(most)
                .matching(form, desk.say(key + ".wrong"));
    }

    private void show() {
        String kind = desk.part(printer.at("kind")).text();
        if (kind.equals(shown)) {
            return;
        }
        shown = kind;
        further.removeAll();
        switch (kind) {
            case "escpos" ->
                further.add(
                        text("host", 253, "[A-Za-z0-9.:_-]{1,253}"),
                        new NumberRow(desk, printer.at("port"), desk.say("editor.printer.port"), 1, 65_535));
            case "cloudprnt" ->
                further.add(
                        text("key", 80, "[A-Za-z0-9_-]{16,80}"),
                        text("mac", 17, "([0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}"));
            case "browser" -> further.add(new Paragraph(desk.say("editor.printer.browser.how")));
            default -> {}
        }
    }
}
