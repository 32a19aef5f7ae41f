// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.accueil.counter.common.CounterCommand;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.common.CounterSnapshot.Current;
import fr.accueil.counter.common.CounterSnapshot.Stepped;
import fr.accueil.counter.common.CounterSnapshot.Waiting;
import fr.accueil.counter.common.CounterStatus;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.common.MomentWords;
import fr.accueil.counter.common.Parts;
import fr.accueil.counter.workplace.ChoiceDialog.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The dialogs of commands that need a choice or a text. */
final class ActionQuestions {
    private static final String COUNTER = "@";
    private static final String NO_REASON = "";

    private final CounterWords words;
    private final MomentWords moments;
    private final CounterScreenState session;

    ActionQuestions(CounterWords words, MomentWords moments, CounterScreenState session) {
        this.words = words;
        this.moments = moments;
        this.session = session;
    }

    void pause() {
        if (session.rules().pauses().isEmpty()) {
            session.act(new CounterCommand.PauseCounter(Optional.empty()));
            return;
        }
        CounterStatus before = session.now().state();
        ask(
                "pause.why",
                items(session.rules().pauses()),
                item -> session.act(new CounterCommand.PauseCounter(Optional.of(item.code()))),
                counter -> counter.state() == before,
                "closed.state");
    }

    /** Calls the first of the line without a dialog, as it is no call out of turn. */
    void call(Waiting waiting) {
        if (session.rules().calls().isEmpty()
                || Optional.of(waiting)
                        .equals(session.now().line().waiting().stream().findFirst())) {
            session.act(new CounterCommand.CallTicket(waiting.ticket(), Optional.empty()), "");
            return;
        }
        List<Item> reasons = new ArrayList<>(items(session.rules().calls()));
        reasons.add(new Item(NO_REASON, words.get("call.noReason"), ""));
        open(
                new ChoiceDialog(
                        words,
                        words.get("call.why", waiting.number()),
                        reasons,
                        item -> session.act(
                                new CounterCommand.CallTicket(
                                        waiting.ticket(),
                                        Optional.of(item.code()).filter(code -> !code.isEmpty())),
                                "")),
                counter -> counter.current().isEmpty() && mayWait(counter, waiting.ticket()),
                "closed.call",
                waiting.number());
    }

    void callGiven() {
        List<Waiting> line = session.now().line().waiting();
        List<Item> items = line.stream()
                .map(waiting -> new Item(
                        waiting.ticket(), waiting.number(), waiting.service() + " · " + moments.reason(waiting)))
                .toList();
        askTicket(
                "call.whom",
                items,
                item -> line.stream()
                        .filter(waiting -> waiting.ticket().equals(item.code()))
                        .findFirst()
                        .ifPresent(this::call),
                counter -> counter.current().isEmpty(),
                "closed.front");
    }

    /** A long line is shown in part: a visitor who is not shown may still wait. */
    private static boolean mayWait(CounterSnapshot counter, String ticket) {
        List<Waiting> shown = counter.line().waiting();
        return counter.line().count() > shown.size()
                || shown.stream().anyMatch(waiting -> waiting.ticket().equals(ticket));
    }

    void resume() {
        List<Stepped> held = session.now().aside().held();
        if (held.size() == 1) {
            resume(held.getFirst());
            return;
        }
        askTicket(
                "resume.whom",
                visitorItems(held),
                item -> chosen(held, item, this::resume),
                counter -> counter.current().isEmpty(),
                "closed.front");
    }

    void resume(Stepped held) {
        session.act(new CounterCommand.Resume(held.ticket()), held.number());
    }

    void absents() {
        List<Stepped> absent = session.now().aside().absent();
        if (absent.size() == 1) {
            requeue(absent.getFirst());
            return;
        }
        askTicket(
                "absents.whom",
                visitorItems(absent),
                item -> chosen(absent, item, this::requeue),
                counter -> !counter.aside().absent().isEmpty(),
                "closed.absents");
    }

    void requeue(Stepped absent) {
        List<Item> places = List.of(
                new Item("place", words.get("absents.place"), words.get("absents.place.hint")),
                new Item("end", words.get("absents.end"), words.get("absents.end.hint")));
        open(
                new ChoiceDialog(
                        words,
                        words.get("absents.where", absent.number()),
                        places,
                        item -> session.act(
                                new CounterCommand.Requeue(
                                        absent.ticket(), item.code().equals("end")),
                                absent.number())),
                counter -> counter.aside().absent().stream()
                        .anyMatch(one -> one.ticket().equals(absent.ticket())),
                "closed.absent",
                absent.number());
    }

    void changeService(Current visitor) {
        List<Item> services = items(session.rules().services());
        session.open(
                new ChoiceDialog(
                        words,
                        words.get("another.which"),
                        services,
                        item -> session.act(visitor, new CounterCommand.ChangeService(item.code()))),
                visitor,
                () -> "");
    }

    void transfer(Current visitor) {
        Input note = noteInput();
        List<Item> targets = new ArrayList<>(items(session.rules().services()));
        session.rules()
                .counters()
                .forEach(counter -> targets.add(new Item(COUNTER + counter.code(), counter.name(), counter.hint())));
        session.open(
                new ChoiceDialog(
                        words,
                        words.get("transfer.where"),
                        targets,
                        item -> transfer(visitor, item, note.getValue()),
                        Parts.div("filter", note)),
                visitor,
                note::getValue);
    }

    private Input noteInput() {
        Input note = new Input();
        note.setValueChangeMode(ValueChangeMode.EAGER);
        note.setPlaceholder(words.get("transfer.note"));
        note.getElement()
                .setAttribute("aria-label", words.get("transfer.note"))
                .setAttribute("maxlength", String.valueOf(NoteDialog.LENGTH));
        note.addClassName("note-input");
        return note;
    }

    private void transfer(Current visitor, Item target, String note) {
        if (note.length() > NoteDialog.LENGTH) {
            session.refuse(words.get("note.tooLong"));
            session.keep(visitor.number(), note);
            return;
        }
        session.act(
                visitor,
                target.code().startsWith(COUNTER)
                        ? new CounterCommand.TransferToCounter(target.code().substring(COUNTER.length()), note)
                        : new CounterCommand.TransferToService(target.code(), note));
    }

    private void ask(
            String title, List<Item> items, Consumer<Item> take, Predicate<CounterSnapshot> holds, String over) {
        open(new ChoiceDialog(words, words.get(title), items, take), holds, over, "");
    }

    private void askTicket(
            String title, List<Item> items, Consumer<Item> take, Predicate<CounterSnapshot> holds, String over) {
        open(ChoiceDialog.ofTickets(words, words.get(title), items, take), holds, over, "");
    }

    /** @param over the key of the sentence that explains the closing, with {@code number} and the title */
    private void open(ChoiceDialog dialog, Predicate<CounterSnapshot> holds, String over, String number) {
        session.open(dialog, holds, words.get(over, number, dialog.getHeaderTitle()), number, () -> "");
    }

    private List<Item> visitorItems(List<Stepped> visitors) {
        return visitors.stream()
                .map(visitor -> new Item(
                        visitor.ticket(), visitor.number(), visitor.service() + " · " + moments.at(visitor.since())))
                .toList();
    }

    private static void chosen(List<Stepped> visitors, Item item, Consumer<Stepped> take) {
        visitors.stream()
                .filter(visitor -> visitor.ticket().equals(item.code()))
                .findFirst()
                .ifPresent(take);
    }

    private static List<Item> items(List<CounterChoices.Choice> choices) {
        return choices.stream().map(Item::of).toList();
    }
}
