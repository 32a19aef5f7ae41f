// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import fr.accueil.backend.dispatch.Line;
import fr.accueil.backend.site.CounterPlan;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A counter as it is now: who holds it, and the one ticket called or served there. */
@Entity
@Table(name = "counter")
class CounterRow {

    @Id
    private String id = "";

    private String site = "";
    private String code = "";

    @Enumerated(EnumType.STRING)
    private CounterState state = CounterState.CLOSED;

    private Instant since = Instant.EPOCH;
    private @Nullable String agent;
    private @Nullable String queues;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "current_ticket")
    private @Nullable Ticket current;

    protected CounterRow() {}

    CounterRow(String site, String code, Instant since) {
        this.id = id(site, code);
        this.site = site;
        this.code = code;
        this.since = since;
    }

    static String id(String site, String code) {
        return site + "/" + code;
    }

    /** The line of tickets that are sent to this counter alone. */
    static String ownLine(String code) {
        return "@" + code;
    }

    CounterChanged change(CounterState next, @Nullable String holder, @Nullable List<String> served, Instant now) {
        if (state != next) {
            since = now;
        }
        state = next;
        agent = next == CounterState.CLOSED ? null : holder;
        if (next == CounterState.CLOSED) {
            queues = null;
        } else if (served != null) {
            queues = String.join(",", served);
        }
        return new CounterChanged(now, code, state, Optional.ofNullable(agent));
    }

    /** The queues that it serves now, in order of preference. */
    List<String> queues(CounterPlan plan) {
        return queues == null ? plan.queues() : List.of(queues.split(","));
    }

    /** Its own line first, then its queues; all but the first queue with the counter's penalty. */
    List<Line> lines(CounterPlan plan) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(ownLine(code), Duration.ZERO));
        for (String queue : queues(plan)) {
            lines.add(new Line(queue, lines.size() == 1 ? Duration.ZERO : plan.secondaryPenalty()));
        }
        return lines;
    }

    void receive(@Nullable Ticket ticket) {
        current = ticket;
    }

    @Nullable
    Ticket current() {
        return current;
    }

    CounterState state() {
        return state;
    }

    @Nullable
    String agent() {
        return agent;
    }

    String code() {
        return code;
    }

    CounterView view(CounterPlan plan) {
        Ticket ticket = current;
        return new CounterView(
                site,
                code,
                state,
                since,
                Optional.ofNullable(agent),
                queues(plan),
                Optional.ofNullable(ticket).map(Ticket::view));
    }
}
