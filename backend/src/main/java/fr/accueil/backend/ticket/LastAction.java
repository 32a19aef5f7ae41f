// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** What was last done with tickets at a counter, and how they were before, so that it can be undone. */
public record LastAction(Undoable what, String number, List<Step> steps) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One move: its event, and the ticket before it. */
    public record Step(UUID ticket, long seq, TicketBefore before) {}

    /** The same, of which a later event is as much a part as the one before: a call and its repetition. */
    public LastAction with(UUID ticket, long seq) {
        return new LastAction(
                what,
                number,
                steps.stream()
                        .map(step -> step.ticket().equals(ticket) ? new Step(ticket, seq, step.before()) : step)
                        .toList());
    }

    /** Numbers are given once a day, and nothing of another day is undone. */
    public boolean isCalled(CounterDetails.Undo shown) {
        return shown.what() == what && shown.number().equals(number);
    }

    public boolean endsWithCallOf(UUID ticket) {
        return !steps.isEmpty()
                && steps.getLast().ticket().equals(ticket)
                && steps.getLast().before().status() == TicketStatus.WAITING;
    }

    /** The head can be read without the rest. */
    public String text() {
        return what + " " + number + "\n" + JSON.writeValueAsString(steps);
    }

    static LastAction of(String text) {
        CounterDetails.Undo head = head(text);
        Step[] steps = JSON.readValue(text.substring(text.indexOf('\n') + 1), Step[].class);
        return new LastAction(head.what(), head.number(), List.of(steps));
    }

    static CounterDetails.Undo head(String text) {
        int space = text.indexOf(' ');
        return new CounterDetails.Undo(
                Undoable.valueOf(text.substring(0, space)), text.substring(space + 1, text.indexOf('\n')));
    }
}
