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
                List.of("when-where", "who", "what", "before", "after").stream()
                        .map(column -> words.say("audit.column." + column))
                        .toList(),
                words.say("audit.none"),
                new ValueSignal<>(
                        IntStream.range(0, page.lines().size()).boxed().toList()),
                index -> row(page.lines().get(index))));
    }

    private NativeTableRow row(AuditPage.Line line) {
        Set<String> same = same(line);
        return new NativeTableRow(
                when(line),
                cell(new Span(said.actor(line.actor()))),
                what(line),
                facts(line.before(), same),
                facts(line.after(), same));
    }

    /** The lines that say nothing of a change; all of them where nothing stands before or after. */
    private static Set<String> same(AuditPage.Line line) {
        Set<String> same = new HashSet<>(line.before().lines().toList());
        if (line.before().isEmpty() || line.after().isEmpty()) {
            same.addAll(line.after().lines().toList());
        } else {
            same.retainAll(line.after().lines().toList());
        }
        return same;
    }

    private NativeTableHeaderCell when(AuditPage.Line line) {
        var when = new NativeTableHeaderCell(new Span(said.moment(line.at())));
        when.getElement().setAttribute("scope", "row");
        line.origin().ifPresent(origin -> when.add(small(origin)));
        if (page.siteName().isEmpty()) {
            line.site().ifPresent(site -> when.add(small(words.say("audit.site", site))));
        }
        return when;
    }

    /** Whoever signs in does it to themselves: the name is not said twice. */
    private NativeTableCell what(AuditPage.Line line) {
        var what = cell(strong(said.action(line.action())));
        if (!line.subject().equals(line.actor())) {
            what.add(small(said.subject(line.subject())));
        }
        return what;
    }

    private NativeTableCell facts(String stored, Set<String> same) {
        List<String> lines = stored.lines().toList();
        if (lines.isEmpty()) {
            return cell(new Span(words.say("none")));
        }
        if (lines.size() <= SHOWN) {
            return cell(list(lines, same));
        }
        var rest = new NativeDetails(
                words.say("audit.more", lines.size() - SHOWN), list(lines.subList(SHOWN, lines.size()), same));
        return cell(list(lines.subList(0, SHOWN), same), rest);
    }

    private UnorderedList list(List<String> lines, Set<String> same) {
        var list = new UnorderedList();
        for (String line : lines) {
            var item = new ListItem(String.join(" ", said.facts(line)));
            if (!same.contains(line)) {
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
