// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.CounterCommand;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.common.CounterSnapshot.Current;
import fr.accueil.counter.common.CounterSnapshot.VisitNotes;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.common.Parts;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The outcomes of the visit: several may be marked, each by its digit; every change is saved at once. */
class OutcomeChips extends Section {
    private final CounterWords words;
    private final CounterScreenState session;

    OutcomeChips(CounterWords words, CounterScreenState session) {
        this.words = words;
        this.session = session;
        addClassName("outcomes");
        H2 title = new H2(words.get("outcomes.title"));
        Span required = Parts.span("required", words.get("outcomes.required"));
        required.bindVisible(
                visit().map(visit -> visit.outcomeRequired() && visit.outcomes().isEmpty()));
        Div chips = Parts.div("chips");
        Signal.effect(this, () -> fill(chips, session.shownRules().get().outcomes()));
        add(Parts.div("outcomes-heading", title, required), chips);
        bindVisible(session.shown().map(counter -> VisitorPhase.of(counter) == VisitorPhase.SERVING && counter.mine()));
    }

    private void fill(Div chips, List<CounterChoices.Choice> outcomes) {
        chips.removeAll();
        for (int place = 0; place < outcomes.size(); place++) {
            chips.add(chip(outcomes.get(place), String.valueOf(place + 1)));
        }
        chips.add(unrepresentative());
    }

    private Signal<VisitNotes> visit() {
        return session.shown().map(counter -> visit(counter));
    }

    private static VisitNotes visit(CounterSnapshot counter) {
        return counter.current().map(Current::visit).orElse(new VisitNotes(Optional.empty(), Set.of(), false, true));
    }

    private ActionButton chip(CounterChoices.Choice outcome, String digit) {
        ActionButton chip = chip(outcome.name(), visitor -> toggle(visitor, outcome.code()));
        return pressedWhen(chip, visit().map(visit -> visit.outcomes().contains(outcome.code())), digit);
    }

    private ActionButton chip(String text, Consumer<Current> toggle) {
        return ActionButton.forVisitor(text, shown -> session.visitor(shown).ifPresent(toggle));
    }

    private ActionButton unrepresentative() {
        ActionButton chip = chip(words.get("outcomes.unusual"), this::toggleRepresentative);
        chip.addClassName("unusual");
        return pressedWhen(chip, visit().map(visit -> !visit.representative()), "0");
    }

    private static ActionButton pressedWhen(ActionButton chip, Signal<Boolean> pressed, String digit) {
        chip.addClassName("chip");
        chip.getElement().bindAttribute("aria-pressed", pressed.map(String::valueOf));
        return chip.key(digit, digit);
    }

    private void toggle(Current visitor, String code) {
        VisitNotes now = visit(session.now());
        Set<String> outcomes = new HashSet<>(now.outcomes());
        if (!outcomes.remove(code)) {
            outcomes.add(code);
        }
        session.act(visitor, new CounterCommand.MarkOutcomes(outcomes, now.representative()));
    }

    private void toggleRepresentative(Current visitor) {
        VisitNotes now = visit(session.now());
        session.act(visitor, new CounterCommand.MarkOutcomes(now.outcomes(), !now.representative()));
    }
}
