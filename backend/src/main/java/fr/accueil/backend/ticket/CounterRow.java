// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import fr.accueil.backend.dispatch.Line;
import fr.accueil.backend.site.CounterPlan;
import fr.accueil.backend.ticket.event.CounterChanged;
import fr.accueil.backend.ticket.event.CounterState;
import fr.accueil.backend.ticket.event.HelpChanged;
import jakarta.persistence.Column;
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
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A counter as it is now: the agent who holds it, and the one ticket called or served there. */
@Entity
@Table(name = "counter")
public class CounterRow {

    private static final String OWN = "@";
    private static final String TRAINING = "/training";

    @Id
    private String id = "";

    private String site = "";
    private String code = "";
    private boolean training;

    @Enumerated(EnumType.STRING)
    private CounterState state = CounterState.CLOSED;

    private Instant since = Instant.EPOCH;
    private Instant touchedAt = Instant.EPOCH;
    private @Nullable String pause;
    private @Nullable String agent;
    private @Nullable String queues;
    private @Nullable Instant helpSince;
    private @Nullable String helpBy;

    @Column(length = 4000)
    private @Nullable String lastAction;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "current_ticket")
    private @Nullable Ticket current;

    protected CounterRow() {}

    public CounterRow(String site, String code, Instant since) {
        this.id = id(site, code);
        this.site = site;
        this.code = code;
        this.since = since;
        this.touchedAt = since;
    }

    public static String id(String site, String code) {
        return site + "/" + code;
    }

    /** The row of a counter on a real day, or that of a training. */
    public static String id(String site, String code, boolean training) {
        return training ? id(site, code) + TRAINING : id(site, code);
    }

    /** A counter for a training: open, with its agent, where this one is; its visitors and its past are its own. */
    public CounterRow forTraining() {
        CounterRow row = new CounterRow(site, code, since).inTraining(true);
        row.touchedAt = touchedAt;
        row.state = state;
        row.pause = pause;
        row.agent = agent;
        row.queues = queues;
        return row;
    }

    /** The same counter, new, on a real day or in a training. */
    public CounterRow inTraining(boolean trains) {
        id = id(site, code, trains);
        training = trains;
        return this;
    }

    /** The line of tickets that are sent to this counter alone. */
    public static String ownLine(String code) {
        return OWN + code;
    }

    public static boolean isOwnLine(String line) {
        return line.startsWith(OWN);
    }

    /** The counter to whose own line a ticket was sent. */
    public static String counterOf(String ownLine) {
        return ownLine.substring(OWN.length());
    }

    public CounterChanged change(AgentCommand.SetCounter command, @Nullable String holder, Instant now) {
        CounterState next = command.state();
        if (state != next) {
            since = now;
        }
        if (!Objects.equals(agent, holder)) {
            lastAction = null;
        }
        state = next;
        touchedAt = now;
        pause = next == CounterState.PAUSED ? command.pause().orElse(null) : null;
        agent = holder;
        command.queues().ifPresent(served -> queues = String.join(",", served));
        if (next == CounterState.CLOSED) {
            leave();
        }
        return new CounterChanged(now, code, state, Optional.ofNullable(agent), Optional.ofNullable(pause));
    }

    private void leave() {
        agent = null;
        queues = null;
        helpSince = null;
        helpBy = null;
        lastAction = null;
    }

    /** The queues that it serves now, in order of preference. */
    List<String> queues(CounterPlan plan) {
        return queues == null ? plan.queues() : List.of(queues.split(","));
    }

    /** Forgets the queues, of those that its agent chose, that do not hold; without any left it serves its plan's. */
    public void keepQueues(Predicate<String> holds) {
        if (queues != null) {
            String kept = Stream.of(queues.split(",")).filter(holds).collect(Collectors.joining(","));
            queues = kept.isEmpty() ? null : kept;
        }
    }

    /** Its own line first, then its queues; all but the first queue with the counter's penalty. */
    public List<Line> lines(CounterPlan plan) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(ownLine(code), Duration.ZERO));
        for (String queue : queues(plan)) {
            lines.add(new Line(queue, lines.size() == 1 ? Duration.ZERO : plan.secondaryPenalty()));
        }
        return lines;
    }

    public void receive(@Nullable Ticket ticket) {
        current = ticket;
    }

    @Nullable
    public Ticket current() {
        return current;
    }

    public Optional<LastAction> lastAction() {
        return Optional.ofNullable(lastAction).map(LastAction::of);
    }

    public void remember(@Nullable LastAction action, Instant now) {
        lastAction = action == null ? null : action.text();
        touchedAt = now;
    }

    public boolean asksForHelp() {
        return helpSince != null;
    }

    public boolean isHelped() {
        return helpBy != null;
    }

    public HelpChanged askHelp(String by, Instant now) {
        helpSince = now;
        helpBy = null;
        return new HelpChanged(now, code, HelpChanged.Phase.ASKED, by);
    }

    public HelpChanged endHelp(String by, Instant now) {
        helpSince = null;
        helpBy = null;
        return new HelpChanged(now, code, HelpChanged.Phase.OVER, by);
    }

    public HelpChanged answerHelp(String by, Instant now) {
        helpBy = by;
        return new HelpChanged(now, code, HelpChanged.Phase.ANSWERED, by);
    }

    /** Whether nothing was done here for a while. */
    public boolean isIdle(Duration atLeast, Instant now) {
        return !touchedAt.plus(atLeast).isAfter(now);
    }

    public Instant touchedAt() {
        return touchedAt;
    }

    public CounterState state() {
        return state;
    }

    @Nullable
    public String agent() {
        return agent;
    }

    public String code() {
        return code;
    }

    public CounterDetails view(CounterPlan plan) {
        Ticket ticket = current;
        return new CounterDetails(
                site,
                code,
                state,
                since,
                Optional.ofNullable(pause),
                Optional.ofNullable(agent),
                queues(plan),
                Optional.ofNullable(ticket).map(Ticket::view),
                Optional.ofNullable(helpSince).map(at -> new CounterDetails.Help(at, Optional.ofNullable(helpBy))),
                Optional.ofNullable(lastAction).map(LastAction::head));
    }
}
