// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.retention;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.manager.common.LiveTable;
import fr.accueil.manager.common.ManagerAttributes;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.common.SiteClock;
import fr.accueil.manager.retention.RetentionTable.Line;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The data about one subject: what, how long, why, last erased. */
final class SubjectCard {

    private final RetentionTable table;
    private final ManagerWords words;

    private SubjectCard(RetentionTable table, ManagerWords words) {
        this.table = table;
        this.words = words;
    }

    static Component of(RetentionTable.Subject subject, RetentionTable table, ManagerWords words) {
        var rows = new SubjectCard(table, words);
        var lines = new ValueSignal<List<Line>>(
                table.lines().stream().filter(line -> line.subject() == subject).toList());
        return new LiveTable<>(
                words.say("retention.subject." + key(subject)),
                Stream.of("retention.what", "retention.kept", "retention.why", "retention.last")
                        .map(words::say)
                        .toList(),
                "",
                lines,
                rows::row);
    }

    private NativeTableRow row(Line line) {
        var name = new Span(words.say("retention.what." + line.key()));
        name.addClassName("strong");
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(
                head,
                cell("kept", kept(line.kept())),
                cell("why", words.say("retention.why." + line.key())),
                last(line));
        row.setTestId("retention-" + line.key());
        row.getComponentAt(3).getElement().setAttribute(ManagerAttributes.LABEL, words.say("retention.last"));
        return row;
    }

    private String kept(RetentionTable.Kept kept) {
        var unit = words.say("retention.kept." + key(kept.unit()), kept.number());
        return kept.unit() == RetentionTable.Unit.DAYS && kept.number() == 0 ? words.say("retention.kept.night") : unit;
    }

    private Component last(Line line) {
        return switch (line.when()) {
            case NEVER -> cell("last", words.say("retention.never"));
            case IN_MEMORY -> cell("last", words.say("retention.by-itself"));
            case SOON, AT_NIGHT ->
                cell(
                        "last",
                        line.last()
                                .map(run -> words.say(
                                        line.ofAllSites() ? "retention.erased.all-sites" : "retention.erased",
                                        run.erased(),
                                        SiteClock.moment(run.endedAt(), table.now(), table.zone(), words)))
                                .orElse(words.say("retention.not-yet")));
        };
    }

    private static NativeTableCell cell(String name, String text) {
        var cell = new NativeTableCell(new Div(text));
        cell.addClassName(name);
        return cell;
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
