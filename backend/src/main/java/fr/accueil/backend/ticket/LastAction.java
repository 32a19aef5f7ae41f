// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** What was last done with tickets at a counter, and how they were before, so that it can be undone. */
record LastAction(Undoable what, String number, List<Step> steps) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One move: the event that it left, and the ticket before it. */
    record Step(UUID ticket, long seq, TicketBefore before) {}

    /** The same, of which a later event is as much a part as the one before: a call and its repetition. */
    LastAction with(UUID ticket, long seq) {
        return new LastAction(
                what,
                number,
                steps.stream()
                        .map(step -> step.ticket().equals(ticket) ? new Step(ticket, seq, step.before()) : step)
                        .toList());
    }

    boolean endsWithCallOf(UUID ticket) {
        return !steps.isEmpty()
                && steps.getLast().ticket().equals(ticket)
                && steps.getLast().before().status() == TicketStatus.WAITING;
    }

    String text() {
        return JSON.writeValueAsString(this);
    }

    static LastAction of(String text) {
        return JSON.readValue(text, LastAction.class);
    }
}
