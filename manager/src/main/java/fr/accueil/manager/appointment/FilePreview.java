// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.appointment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.manager.common.ManagerWords;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The preview of a file: the effects, the wrong lines, the first appointments, the import button. */
final class FilePreview extends Div {

    private final transient AppointmentFile.Understood file;
    private final ManagerWords words;
    private final NativeButton take;
    private final Paragraph done = new Paragraph();

    FilePreview(AppointmentFile.Understood file, ManagerWords words) {
        this.file = file;
        this.words = words;
        this.take = new NativeButton(words.say("import.take", file.counts().toTake()), event -> take());
        take.addClassName("take");
        done.addClassName("done");
        done.setVisible(false);
        addClassName("preview");
        add(new Paragraph(summary()));
        if (file.wrongCount() > 0) {
            add(wrong());
        }
        add(lines(), importButton(), done);
    }

    AppointmentFile.Understood file() {
        return file;
    }

    boolean isTaken() {
        return done.isVisible();
    }

    private String summary() {
        var counts = file.counts();
        return words.say(
                "import.summary",
                counts.fresh(),
                counts.changed(),
                counts.cancelled(),
                counts.unchanged(),
                counts.past(),
                file.encoding());
    }

    private Component importButton() {
        return file.counts().toTake() > 0 ? take : new Paragraph(words.say("import.nothing"));
    }

    /** Runs once: the second press of a double click arrives before the button is removed. */
    private void take() {
        if (isTaken()) {
            return;
        }
        take.setVisible(false);
        done.setText(words.say("import.done", file.take().getAsInt()));
        done.setVisible(true);
    }

    private Component wrong() {
        var rows = file.wrong().stream()
                .map(line -> row(words.say("number", line.number()), line.sentence()))
                .toList();
        return card(
                words.say("import.wrong", file.wrongCount()),
                List.of(words.say("import.line"), words.say("import.problem")),
                rows);
    }

    private Component lines() {
        var format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(words.locale());
        var rows = file.lines().stream()
                .map(line -> row(
                        words.say("number", line.number()),
                        format.format(line.at()),
                        line.service(),
                        line.reference(),
                        line.name().orElse(words.say("none")),
                        words.say("import.effect." + line.effect().name().toLowerCase(Locale.ROOT))))
                .toList();
        var heads = Stream.of("line", "time", "service", "reference", "name", "effect")
                .map(head -> words.say("import." + head))
                .toList();
        return card(words.say("import.lines"), heads, rows);
    }

    private static NativeTableRow row(String... texts) {
        return new NativeTableRow(Stream.of(texts).map(NativeTableCell::new).toArray(Component[]::new));
    }

    private static Component card(String caption, List<String> heads, List<NativeTableRow> rows) {
        var table = new NativeTable();
        table.setCaptionText(caption);
        var head = new NativeTableRow();
        heads.forEach(text -> {
            var cell = new NativeTableHeaderCell(text);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        rows.forEach(table.getBody()::add);
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
}
