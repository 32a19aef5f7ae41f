// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import fr.accueil.manager.common.ModalSheet;
import fr.accueil.manager.site.SiteDifferenceTable;
import fr.accueil.manager.site.SiteNotice;
import fr.accueil.manager.site.SiteProposal;
import fr.accueil.manager.site.SiteReply;

/** How many changes the draft has, what stands against it, and what can be done with it. */
final class DraftBar extends Section {

    private final transient EditorPort port;
    private final transient EditorDesk desk;
    private final SerializableRunnable replaced;
    private final Span count = new Span();
    private final Paragraph behind = new Paragraph();
    private final Div mistake = new Div();
    private final Div differences = new Div();
    private final SiteNotice notice = new SiteNotice();
    private final NativeButton show;
    private final Div buttons;

    /** @param replaced called when another draft is in its place, so that the page is shown anew */
    DraftBar(EditorPort port, EditorDesk desk, SerializableRunnable replaced) {
        this.port = port;
        this.desk = desk;
        this.replaced = replaced;
        addClassNames("draft-bar", "card");
        getElement().setAttribute("aria-label", desk.say("editor.draft"));
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        show = button("editor.show", this::toggle);
        show.getElement().setAttribute("aria-expanded", "false");
        var apply = button("editor.apply", () -> ask(false));
        apply.addClassName("primary");
        buttons = new Div(show, apply, button("editor.plan", () -> ask(true)), button("editor.discard", this::discard));
        buttons.addClassName("choices");
        var head = new Div(count, buttons);
        head.addClassName("head");
        mistake.addClassName("mistake");
        behind.addClassName("behind");
        add(head, behind, mistake, notice, differences);
        showState();
        desk.onChange(this, this::showState);
    }

    private NativeButton button(String key, SerializableRunnable work) {
        var button = new NativeButton(desk.say(key), click -> work.run());
        button.addClassName("action");
        return button;
    }

    private void showState() {
        DraftState state = desk.state();
        count.setText(desk.say("editor.changes", state.changes()));
        setClassName("changed", state.changes() > 0);
        buttons.setVisible(state.changes() > 0);
        behind.setText(desk.say("editor.behind", String.valueOf(state.inForce())));
        behind.setVisible(state.changes() > 0 && state.base() != state.inForce());
        mistake.removeAll();
        state.mistake()
                .ifPresent(one -> mistake.add(
                        new Paragraph(desk.say(
                                "editor.mistake",
                                EditorSection.of(one.place())
                                        .map(section -> desk.say(section.key()))
                                        .orElse(desk.say("editor.section.NONE")))),
                        new Paragraph(desk.say(
                                "editor.mistake.at",
                                String.join(" › ", one.place().names()),
                                one.sentence()))));
        mistake.setVisible(state.mistake().isPresent());
        if (isShown()) {
            showDifferences();
        }
    }

    private boolean isShown() {
        return differences.getChildren().findAny().isPresent();
    }

    private void toggle() {
        if (isShown()) {
            differences.removeAll();
        } else {
            showDifferences();
        }
        show.getElement().setAttribute("aria-expanded", String.valueOf(isShown()));
    }

    private void showDifferences() {
        differences.removeAll();
        if (desk.state().changes() > 0) {
            var lines = port.differences();
            differences.add(new SiteDifferenceTable(lines, desk.say("editor.differences", lines.size()), desk.words()));
        }
    }

    /** What the checker does not take is not even asked about. */
    private void ask(boolean later) {
        notice.removeAll();
        if (desk.state().mistake().isPresent()) {
            notice.refuse(desk.say("editor.not-yet"));
            return;
        }
        new ProposalSheet(desk.words(), later, this::apply).open();
    }

    private void apply(SiteProposal proposal) {
        SiteReply reply = port.apply(proposal);
        desk.show(port.state());
        notice.show(reply, desk.words());
        switch (reply) {
            case SiteReply.Conflicting conflict ->
                notice.conflict(desk.say("editor.conflict"), conflict, desk.words(), settling());
            case SiteReply.Applied _, SiteReply.Planned _, SiteReply.Unchanged _ -> replaced.run();
            case SiteReply.TakenBack _,
                    SiteReply.Past _,
                    SiteReply.Gone _,
                    SiteReply.Wrong _,
                    SiteReply.AnotherSite _,
                    SiteReply.ConflictsWithPlan _,
                    SiteReply.Strands _ -> {}
        }
    }

    private Div settling() {
        var choices = new Div(
                button("editor.mine", () -> settle(EditorPort.Side.MINE)),
                button("editor.theirs", () -> settle(EditorPort.Side.THEIRS)));
        choices.addClassName("choices");
        return choices;
    }

    private void settle(EditorPort.Side side) {
        desk.show(port.settle(side));
        notice.removeAll();
        notice.confirm(desk.say("editor.settled", String.valueOf(desk.state().base())));
        replaced.run();
    }

    private void discard() {
        var sheet = new ModalSheet(desk.say("editor.discard.title"));
        sheet.with(new Paragraph(desk.say("editor.discard.text", desk.state().changes())));
        sheet.choices(sheet.close(desk.say("editor.keep")), sheet.act(desk.say("editor.discard"), () -> {
            notice.removeAll();
            desk.show(port.discard());
            replaced.run();
        }));
        sheet.open();
    }
}
