// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import java.util.Optional;

/** The one field for every visitor, and what it finds. */
class ReceptionSearch extends Section {
    static final int LONGEST = 200;

    private final ReceptionWords words;
    private final ReceptionRoom room;
    private final ReceptionWishes wishes;
    private final Input field = new Input();
    private final ValueSignal<Found> found = new ValueSignal<>(Found.NOTHING);
    private int taken;

    /** What the text in the field means; {@code open} is shown in full. */
    private record Found(String text, List<ReceptionHit> hits, Optional<ReceptionHit> open) {
        static final Found NOTHING = new Found("", List.of(), Optional.empty());

        Found opened(ReceptionHit hit) {
            return new Found(text, hits, Optional.of(hit));
        }
    }

    ReceptionSearch(Words base, ReceptionWords words, Times times, ReceptionRoom room) {
        this.words = words;
        this.room = room;
        this.wishes = new ReceptionWishes(base, words, room.desk().languages());
        addClassNames("card", "search");
        getElement().setAttribute("aria-label", words.get("search.section"));
        add(entry(), wishes, closed(), new ReceptionNotice(room.said()), help(), hits(times), opened(times));
        add(new ReceptionTicketCard(base, words, times, room));
    }

    private Div entry() {
        NativeLabel label = new NativeLabel(words.get("search.label"));
        label.setFor(field);
        field.setId("reception-search");
        field.setType("search");
        field.setPlaceholder(words.get("search.placeholder"));
        field.getElement()
                .setAttribute("autocomplete", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("maxlength", String.valueOf(LONGEST))
                .setAttribute("aria-keyshortcuts", "/");
        listen(BrowserEvents.TYPED, (text, entry, marked) -> typed(text));
        listen(BrowserEvents.TAKE, this::take);
        Div cap = Parts.div("slash");
        cap.getElement().setText("/").setAttribute("aria-hidden", "true");
        return Parts.div("entry", new H2(label), Parts.div("box", field, cap));
    }

    private interface Typed {
        void hear(String text, int entry, String marked);
    }

    private void listen(String event, Typed typed) {
        field.getElement()
                .addEventListener(
                        event,
                        heard -> typed.hear(
                                heard.getEventData().get("event.detail.text").asString(""),
                                heard.getEventData().get("event.detail.entry").asInt(0),
                                heard.getEventData().path("event.detail.marked").asString("")))
                .addEventData("event.detail.text")
                .addEventData("event.detail.entry")
                .addEventData("event.detail.marked");
    }

    private Paragraph closed() {
        Paragraph closed = new Paragraph();
        closed.addClassName("site-closed");
        closed.bindText(room.shown().map(now -> now.closed().orElse("")));
        closed.bindVisible(room.shown().map(now -> now.closed().isPresent()));
        return closed;
    }

    private Paragraph help() {
        Paragraph help = new Paragraph();
        help.addClassName("help");
        help.getElement().setAttribute("role", "status");
        help.bindText(found.map(this::help));
        help.bindVisible(Signal.computed(
                () -> room.given().get().isEmpty() && found.get().open().isEmpty()));
        return help;
    }

    private String help(Found now) {
        if (now.text().isBlank()) {
            return words.get("search.help");
        }
        return now.hits().isEmpty()
                ? words.get("search.none")
                : words.get("search.found", now.hits().size());
    }

    private ReceptionHits hits(Times times) {
        ReceptionHits hits = new ReceptionHits(words, times, found.map(Found::hits), this::choose);
        hits.bindVisible(found.map(now -> now.open().isEmpty() && !now.hits().isEmpty()));
        return hits;
    }

    private Div opened(Times times) {
        Div place = Parts.div("opened");
        Signal.effect(place, () -> {
            place.removeAll();
            found.get().open().ifPresent(hit -> place.add(new ReceptionDetail(words, times, room, hit, this::reset)));
        });
        place.bindVisible(found.map(now -> now.open().isPresent()));
        return place;
    }

    /** The same visitor, on a page in another language. */
    void goOnFrom(ReceptionSearch before) {
        taken = before.taken;
        wishes.goOnFrom(before.wishes);
        String text = before.found.peek().text();
        if (!text.isBlank()) {
            field.setValue(text);
            typed(text);
        }
        room.goOnFrom(before.room);
    }

    /** The text in the field changed. */
    void typed(String text) {
        room.next();
        List<ReceptionHit> hits = text.isBlank() ? List.of() : room.desk().search(text, room.language());
        found.set(new Found(text, hits, Optional.empty()));
        room.choose(hits.stream().flatMap(hit -> service(hit).stream()).findFirst());
    }

    private static Optional<ReceptionRoom.Chosen> service(ReceptionHit hit) {
        return switch (hit) {
            case ReceptionHit.Service service -> Optional.of(new ReceptionRoom.Chosen(service.code(), service.name()));
            case ReceptionHit.Guidance guidance ->
                Optional.of(new ReceptionRoom.Chosen(guidance.code(), guidance.name()));
            case ReceptionHit.Visitor visitor -> Optional.empty();
            case ReceptionHit.Waiting waiting -> Optional.empty();
            case ReceptionHit.Reference reference -> Optional.empty();
        };
    }

    /**
     * Enter in the field takes the result that is marked.
     *
     * @param entry which visitor's text it is: one that led to a ticket is not taken twice
     * @param marked the result that was marked on the page at the press, or "": another one is shown first
     */
    void take(String text, int entry, String marked) {
        if (entry <= taken) {
            return;
        }
        if (!text.equals(found.peek().text())) {
            typed(text);
        }
        Optional<ReceptionHit> first = ReceptionHit.first(found.peek().hits());
        if (!marked.isEmpty()
                && first.map(ReceptionHits::id).filter(marked::equals).isEmpty()) {
            room.refuse(words.get("search.changed"));
        } else if (first.filter(this::choose).isPresent()) {
            taken = entry;
        }
    }

    /** Whether the visitor now has a ticket. */
    private boolean choose(ReceptionHit hit) {
        return switch (hit) {
            case ReceptionHit.Service service ->
                given(new ReceptionWish.Ticket(service.code(), wishes.language(), wishes.priority()));
            case ReceptionHit.Visitor visitor ->
                given(new ReceptionWish.CheckIn(visitor.reference(), wishes.language(), wishes.priority()));
            case ReceptionHit.Reference reference ->
                given(new ReceptionWish.CheckIn(reference.text(), wishes.language(), wishes.priority()));
            case ReceptionHit.Guidance guidance -> open(guidance);
            case ReceptionHit.Waiting waiting -> open(waiting);
        };
    }

    private boolean given(ReceptionWish wish) {
        boolean done = room.act(wish, "");
        if (done) {
            clear();
        }
        return done;
    }

    private boolean open(ReceptionHit hit) {
        found.set(found.peek().opened(hit));
        room.choose(service(hit));
        return false;
    }

    /** The visitor has gone; the field is ready for the next one. */
    void reset() {
        clear();
        field.getElement().executeJs(BrowserCalls.SEARCH);
    }

    private void clear() {
        found.set(Found.NOTHING);
        room.choose(Optional.empty());
        wishes.reset();
        field.getElement().executeJs(BrowserCalls.TAKEN);
    }
}
