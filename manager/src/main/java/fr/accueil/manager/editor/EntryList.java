// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import fr.accueil.manager.common.ModalSheet;
import java.util.ArrayList;
import java.util.List;

/** The entries of a list in their order, each with buttons that move it and take it away. */
public final class EntryList extends Div {

    private final transient EditorDesk desk;
    private final transient DraftPlace list;
    private final SerializableBiFunction<DraftPlace, DraftPart, Component> row;
    private final SerializableBiFunction<DraftPlace, DraftPart, String> name;
    private final OrderedList shown = new OrderedList();
    private final Paragraph said = new Paragraph();
    private transient List<String> names = List.of();
    private boolean asks = true;
    private SerializableFunction<String, List<DraftEdit>> removedToo = entry -> List.of();

    /**
     * @param row what is shown of an entry
     * @param name what an entry is called in the names of its buttons
     */
    public EntryList(
            EditorDesk desk,
            DraftPlace list,
            SerializableBiFunction<DraftPlace, DraftPart, Component> row,
            SerializableBiFunction<DraftPlace, DraftPart, String> name) {
        this.desk = desk;
        this.list = list;
        this.row = row;
        this.name = name;
        addClassName("entries");
        said.addClassName("said");
        said.getElement().setAttribute("role", "status");
        add(shown, said);
        show();
        desk.onRename(
                this,
                (entry, to) -> names = names.stream()
                        .map(known -> list.at(known).equals(entry) ? to : known)
                        .toList());
        desk.onChange(this, this::showChanged);
    }

    /** What else changes when an entry is taken away, so that nothing leads to it any more. */
    public EntryList withRemoved(SerializableFunction<String, List<DraftEdit>> further) {
        removedToo = further;
        return this;
    }

    /** Takes entries away at once: they are easily written again. */
    public EntryList withoutAsking() {
        asks = false;
        return this;
    }

    private List<DraftPart> entries() {
        return desk.part(list).entries();
    }

    /** By its name, else by its number. */
    private DraftPlace place(int index) {
        String own = entries().get(index).name();
        return own.isEmpty() ? list.at(index + 1) : list.at(own);
    }

    /** Entries with the focus stay where they are, as long as the list has the same ones. */
    private void showChanged() {
        if (names.equals(names())) {
            for (int i = 0; i < names.size(); i++) {
                label(i);
            }
        } else {
            show();
        }
    }

    private String called(int index) {
        return name.apply(place(index), entries().get(index));
    }

    private Div buttons(int index) {
        return (Div) shown.getComponentAt(index).getChildren().toList().getLast();
    }

    /** The names of the buttons follow that of the entry. */
    private void label(int index) {
        Div buttons = buttons(index);
        String called = called(index);
        List<String> keys = List.of("editor.up", "editor.down", "editor.remove");
        for (int i = 0; i < keys.size(); i++) {
            buttons.getComponentAt(i).getElement().setAttribute("aria-label", desk.say(keys.get(i), called));
        }
    }

    private List<String> names() {
        return entries().stream().map(DraftPart::name).toList();
    }

    private void show() {
        names = names();
        shown.removeAll();
        for (int i = 0; i < entries().size(); i++) {
            shown.add(item(i));
            label(i);
        }
        shown.setVisible(!names.isEmpty());
    }

    private ListItem item(int index) {
        var buttons = new Div(
                move("↑", index, -1),
                move("↓", index, 1),
                button(desk.say("editor.remove.short"), () -> remove(place(index), called(index))));
        buttons.addClassName("moves");
        var item = new ListItem(row.apply(place(index), entries().get(index)), buttons);
        item.addClassName("entry");
        return item;
    }

    private NativeButton move(String sign, int index, int by) {
        NativeButton button = button(sign, () -> move(index, by));
        boolean ends = index + by < 0 || index + by >= entries().size();
        button.setEnabled(!ends);
        return button;
    }

    private static NativeButton button(String text, SerializableRunnable work) {
        var button = new NativeButton(text, click -> work.run());
        button.addClassName("action");
        return button;
    }

    /** The focus goes along with the entry. */
    private void move(int index, int by) {
        String called = called(index);
        if (!kept(desk.edit(new DraftEdit.Move(place(index), by)))) {
            return;
        }
        show();
        said.setText(desk.say("editor.moved", called, index + by + 1, entries().size()));
        Div buttons = buttons(index + by);
        NativeButton same = (NativeButton) buttons.getComponentAt(by < 0 ? 0 : 1);
        NativeButton other = (NativeButton) buttons.getComponentAt(by < 0 ? 1 : 0);
        (same.isEnabled() ? same : other).focus();
    }

    private void remove(DraftPlace place, String called) {
        if (!asks) {
            removeNow(place, called);
            return;
        }
        var sheet = new ModalSheet(desk.say("editor.remove.title", called));
        sheet.with(new Paragraph(desk.say("editor.remove.text")));
        sheet.choices(
                sheet.close(desk.say("editor.keep")),
                sheet.act(desk.say("editor.remove.short"), () -> removeNow(place, called)));
        sheet.open();
    }

    private void removeNow(DraftPlace place, String called) {
        List<DraftEdit> edits = new ArrayList<>(removedToo.apply(place.name()));
        edits.add(new DraftEdit.Remove(place));
        if (kept(desk.edit(edits.toArray(DraftEdit[]::new)))) {
            show();
            said.setText(desk.say("editor.removed", called));
        }
    }

    private boolean kept(EditReply reply) {
        desk.refusal(reply).ifPresent(said::setText);
        return reply instanceof EditReply.Kept;
    }
}
