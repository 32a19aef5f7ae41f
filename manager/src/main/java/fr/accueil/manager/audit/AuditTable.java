// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.manager.common.LiveTable;
import fr.accueil.manager.common.ManagerWords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The entries, with before and after side by side; what differs is strong. */
final class AuditTable extends Div {

    /** More lines are folded. */
    private static final int SHOWN = 8;

    private final AuditPage page;
    private final ManagerWords words;
    private final AuditWords said;

    AuditTable(AuditPage page, ManagerWords words) {
        this.page = page;
        this.words = words;
        this.said = new AuditWords(words, page.zone());
        addClassName("entries");
        add(new LiveTable<>(
                words.say("audit.entries", page.lines().size()),
                List.of("when", "who", "what", "where", "before", "after").stream()
                        .map(column -> words.say("audit.column." + column))
                        .toList(),
                words.say("audit.none"),
                new ValueSignal<>(
                        IntStream.range(0, page.lines().size()).boxed().toList()),
                index -> row(page.lines().get(index))));
    }

    private NativeTableRow row(AuditPage.Line line) {
        var when = new NativeTableHeaderCell(new Span(said.moment(line.at())));
        when.getElement().setAttribute("scope", "row");
        Set<String> both = new HashSet<>(line.before().lines().toList());
        both.retainAll(line.after().lines().toList());
        return new NativeTableRow(
                when,
                cell(new Span(said.actor(line.actor()))),
                cell(strong(said.action(line.action())), small(said.subject(line.subject()))),
                where(line),
                facts(line.before(), both),
                facts(line.after(), both));
    }

    private NativeTableCell where(AuditPage.Line line) {
        var cell = cell(new Span(line.origin().orElseGet(() -> words.say("none"))));
        if (page.siteName().isEmpty()) {
            line.site().ifPresent(site -> cell.add(small(words.say("audit.site", site))));
        }
        return cell;
    }

    private NativeTableCell facts(String stored, Set<String> both) {
        List<String> lines = stored.lines().toList();
        if (lines.isEmpty()) {
            return cell(new Span(words.say("none")));
        }
        if (lines.size() <= SHOWN) {
            return cell(list(lines, both));
        }
        var rest = new NativeDetails(
                words.say("audit.more", lines.size() - SHOWN), list(lines.subList(SHOWN, lines.size()), both));
        return cell(list(lines.subList(0, SHOWN), both), rest);
    }

    private UnorderedList list(List<String> lines, Set<String> both) {
        var list = new UnorderedList();
        for (String line : lines) {
            var item = new ListItem(String.join(" ", said.facts(line)));
            if (!both.contains(line)) {
                item.addClassName("differs");
            }
            list.add(item);
        }
        return list;
    }

    private static NativeTableCell cell(Component... parts) {
        return new NativeTableCell(parts);
    }

    private static Span strong(String text) {
        var strong = new Span(text);
        strong.addClassName("strong");
        return strong;
    }

    private static Span small(String text) {
        var small = new Span(text);
        small.addClassName("small");
        return small;
    }
}
