// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.accueil.manager.common.ManagerWords;
import java.util.List;
import java.util.stream.Stream;

/** What became of the last change. */
public final class SiteNotice extends Div {

    public SiteNotice() {
        addClassName("result");
        getElement().setAttribute("role", "status");
    }

    public void show(SiteReply reply, ManagerWords words) {
        removeAll();
        switch (reply) {
            case SiteReply.Applied(int version, boolean merged) ->
                done(words.say(merged ? "site.merged" : "site.applied", String.valueOf(version)));
            case SiteReply.Planned(int version, var from) ->
                done(words.say("site.planned", String.valueOf(version), SiteTimes.written(from, words)));
            case SiteReply.TakenBack(int version) -> done(words.say("site.taken-back", String.valueOf(version)));
            case SiteReply.Unchanged() -> refused(words.say("site.unchanged"));
            case SiteReply.Past() -> refused(words.say("site.past"));
            case SiteReply.Gone() -> refused(words.say("site.gone"));
            case SiteReply.Wrong(SiteFileMistake mistake) -> {
                refused(words.say("site.wrong"));
                add(where(mistake, words));
            }
            case SiteReply.AnotherSite(String code) -> refused(words.say("site.another", code));
            case SiteReply.Conflicting conflict -> conflict(words.say("site.conflict"), conflict, words);
            case SiteReply.ConflictsWithPlan(int version, var from, var paths) ->
                refused(
                        words.say("site.conflict-plan", String.valueOf(version), SiteTimes.written(from, words)),
                        paths.stream());
            case SiteReply.Strands(var lost, var tonight) ->
                refused(
                        words.say("site.strands", SiteTimes.written(tonight, words)),
                        lost.stream().map(one -> lost(one, words)));
        }
    }

    private static String lost(SiteReply.Lost lost, ManagerWords words) {
        return words.say("site.lost." + lost.kind(), lost.code(), lost.tickets());
    }

    /** A mistake with its place in the files. */
    static Paragraph where(SiteFileMistake mistake, ManagerWords words) {
        var where = new Paragraph(words.say(
                "site.mistake", mistake.file(), String.valueOf(mistake.line()), mistake.field(), mistake.sentence()));
        where.addClassName("where");
        return where;
    }

    /**
     * Says that another person changed the same parts.
     *
     * @param choices what can be done about it
     */
    public void conflict(String sentence, SiteReply.Conflicting conflict, ManagerWords words, Component... choices) {
        removeAll();
        refused(sentence, conflict.paths().stream());
        add(choices);
        add(new SiteDifferenceTable(conflict.theirs(), words.say("site.theirs"), words));
    }

    /** Says what was done. */
    public void confirm(String sentence) {
        done(sentence);
    }

    /** Says why nothing was done. */
    public void refuse(String sentence) {
        refused(sentence);
    }

    private void done(String sentence) {
        var text = new Paragraph(sentence);
        text.addClassName("done");
        add(text);
    }

    private void refused(String sentence) {
        refused(sentence, Stream.empty());
    }

    private void refused(String sentence, Stream<String> items) {
        var text = new Paragraph(sentence);
        text.addClassName("notice");
        add(text);
        List<ListItem> each = items.map(ListItem::new).toList();
        if (!each.isEmpty()) {
            add(new UnorderedList(each.toArray(ListItem[]::new)));
        }
    }
}
