// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.counter.common.CounterEvents;
import fr.accueil.counter.common.CounterScripts;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.common.MomentWords;
import fr.accueil.counter.common.Parts;
import java.util.List;
import java.util.Optional;

/** The search field and its results. */
class VisitorSearch extends Section {
    static final int LONGEST = 200;

    private final ReceptionWords words;
    private final ReceptionSession session;
    private final NextTicketOptions commands;
    private final Input field = new Input();
    private final ValueSignal<Found> found = new ValueSignal<>(Found.NOTHING);
    private int taken;

    /** The results for the text in the field; {@code open} is shown in full. */
    private record Found(String text, List<SearchResult> hits, Optional<SearchResult> open) {
        static final Found NOTHING = new Found("", List.of(), Optional.empty());

        Found opened(SearchResult hit) {
            return new Found(text, hits, Optional.of(hit));
        }
    }

    VisitorSearch(CounterWords base, ReceptionWords words, MomentWords moments, ReceptionSession session) {
        this.words = words;
        this.session = session;
        this.commands = new NextTicketOptions(base, words, session.port().languages());
        addClassNames("card", "search");
        getElement().setAttribute("aria-label", words.get("search.section"));
        add(entry(), commands, closed(), new ReceptionNotice(session.notice()), help(), hits(moments), opened(moments));
        add(new IssuedTicketCard(base, words, moments, session));
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
        listen(CounterEvents.TYPED, (text, entry, marked) -> typed(text));
        listen(CounterEvents.TAKE, this::take);
        Div cap = Parts.div("slash");
        cap.getElement().setText("/").setAttribute("aria-hidden", "true");
        return Parts.div("entry", new H2(label), Parts.div("box", field, cap));
    }

    private interface Typed {
        void accept(String text, int entry, String marked);
    }

    private void listen(String event, Typed typed) {
        field.getElement()
                .addEventListener(
                        event,
                        search -> typed.accept(
                                search.getEventData().get("event.detail.text").asString(""),
                                search.getEventData().get("event.detail.entry").asInt(0),
                                search.getEventData()
                                        .path("event.detail.marked")
                                        .asString("")))
                .addEventData("event.detail.text")
                .addEventData("event.detail.entry")
                .addEventData("event.detail.marked");
    }

    private Paragraph closed() {
        Paragraph closed = new Paragraph();
        closed.addClassName("site-closed");
        closed.bindText(session.shown().map(now -> now.closed().orElse("")));
        closed.bindVisible(session.shown().map(now -> now.closed().isPresent()));
        return closed;
    }

    private Paragraph help() {
        Paragraph help = new Paragraph();
        help.addClassName("help");
        help.getElement().setAttribute("role", "status");
        help.bindText(found.map(this::help));
        help.bindVisible(Signal.computed(
                () -> session.given().get().isEmpty() && found.get().open().isEmpty()));
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

    private SearchResults hits(MomentWords moments) {
        SearchResults hits = new SearchResults(words, moments, found.map(Found::hits), this::choose);
        hits.bindVisible(found.map(now -> now.open().isEmpty() && !now.hits().isEmpty()));
        return hits;
    }

    private Div opened(MomentWords moments) {
        Div place = Parts.div("opened");
        Signal.effect(place, () -> {
            place.removeAll();
            found.get()
                    .open()
                    .ifPresent(hit -> place.add(new SearchResultDetail(words, moments, session, hit, this::reset)));
        });
        place.bindVisible(found.map(now -> now.open().isPresent()));
        return place;
    }

    /** Takes over the search of a page in another language. */
    void takeOver(VisitorSearch before) {
        taken = before.taken;
        commands.takeOver(before.commands);
        String text = before.found.peek().text();
        if (!text.isBlank()) {
            field.setValue(text);
            typed(text);
        }
        session.takeOver(before.session);
    }

    /** Handles a change of the text. */
    void typed(String text) {
        session.next();
        List<SearchResult> hits = text.isBlank() ? List.of() : session.port().search(text, session.language());
        found.set(new Found(text, hits, Optional.empty()));
        session.choose(hits.stream().flatMap(hit -> service(hit).stream()).findFirst());
    }

    private static Optional<ReceptionSession.Chosen> service(SearchResult hit) {
        return switch (hit) {
            case SearchResult.Service service ->
                Optional.of(new ReceptionSession.Chosen(service.code(), service.name()));
            case SearchResult.Guidance guidance ->
                Optional.of(new ReceptionSession.Chosen(guidance.code(), guidance.name()));
            case SearchResult.Visitor visitor -> Optional.empty();
            case SearchResult.Waiting waiting -> Optional.empty();
            case SearchResult.Reference reference -> Optional.empty();
        };
    }

    /**
     * Handles Enter in the field: chooses the marked result.
     *
     * @param entry the number of the visitor's text: one that gave a ticket is not used twice
     * @param marked the result that was marked on the page at the press, or ""; a different one is shown first
     */
    void take(String text, int entry, String marked) {
        if (entry <= taken) {
            return;
        }
        if (!text.equals(found.peek().text())) {
            typed(text);
        }
        Optional<SearchResult> first = SearchResult.first(found.peek().hits());
        if (!marked.isEmpty()
                && first.map(SearchResults::id).filter(marked::equals).isEmpty()) {
            session.refuse(words.get("search.changed"));
        } else if (first.filter(this::choose).isPresent()) {
            taken = entry;
        }
    }

    /** Whether the visitor has a ticket now. */
    private boolean choose(SearchResult hit) {
        return switch (hit) {
            case SearchResult.Service service ->
                given(new ReceptionCommand.Ticket(service.code(), commands.language(), commands.priority()));
            case SearchResult.Visitor visitor ->
                given(new ReceptionCommand.CheckIn(visitor.reference(), commands.language(), commands.priority()));
            case SearchResult.Reference reference ->
                given(new ReceptionCommand.CheckIn(reference.text(), commands.language(), commands.priority()));
            case SearchResult.Guidance guidance -> open(guidance);
            case SearchResult.Waiting waiting -> open(waiting);
        };
    }

    private boolean given(ReceptionCommand command) {
        boolean done = session.act(command, "");
        if (done) {
            clear();
        }
        return done;
    }

    private boolean open(SearchResult hit) {
        found.set(found.peek().opened(hit));
        session.choose(service(hit));
        return false;
    }

    /** Resets the field for the next visitor. */
    void reset() {
        clear();
        field.getElement().executeJs(CounterScripts.SEARCH);
    }

    private void clear() {
        found.set(Found.NOTHING);
        session.choose(Optional.empty());
        commands.reset();
        field.getElement().executeJs(CounterScripts.TAKEN);
    }
}
