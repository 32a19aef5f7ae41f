// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which of the queues, where their order says nothing; those of the site are in their order. */
public final class QueueTicks extends DraftField {

    private static final DraftPlace QUEUES = DraftPlace.of("queues");

    private final Div boxes = new Div();

    public QueueTicks(EditorDesk desk, DraftPlace place, String name) {
        super(desk, place);
        getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        var head = new Span(name);
        head.addClassName("label");
        boxes.addClassName("ticks");
        desk.part(QUEUES).entries().forEach(queue -> boxes.add(tick(queue)));
        composeGroup(head, boxes);
    }

    private NativeLabel tick(DraftPart queue) {
        String letter = queue.name();
        var box = new FlagRow.Box(letters().contains(letter));
        box.onChange(on -> tick(letter, on));
        var text = new Span(
                desk().say("editor.queue.called", letter, queue.at("name").text(desk().first())));
        var label = new NativeLabel();
        label.add(box, text);
        return label;
    }

    private List<String> letters() {
        return desk().part(place()).texts();
    }

    private void tick(String letter, boolean on) {
        List<String> ticked = new ArrayList<>(letters());
        ticked.removeIf(letter::equals);
        if (on) {
            ticked.add(letter);
        }
        List<String> order =
                desk().part(QUEUES).entries().stream().map(DraftPart::name).toList();
        edit(new DraftEdit.PutTexts(
                place(),
                ticked.stream().sorted(Comparator.comparingInt(order::indexOf)).toList()));
    }
}
