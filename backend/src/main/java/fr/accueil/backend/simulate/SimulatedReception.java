// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulate;

import fr.accueil.backend.dispatch.Line;
import fr.accueil.backend.simulation.CounterDay;
import fr.accueil.backend.simulation.DayPlan;
import fr.accueil.backend.simulation.Profile;
import fr.accueil.backend.simulation.Visitor;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/** The public of one day, and the agents who receive it. */
final class SimulatedReception {

    private static final Duration BEFORE = Duration.ofMinutes(1);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final WantedCall call;
    private final DayPlan plan;
    private final SiteNow site;
    private final ApiClient api;
    private final PrintStream out;
    private final ZoneId zone;
    private final Timetable time;
    private final Instant until;
    private final SimulationTally tally = new SimulationTally();
    private final Map<String, SimulatedVisitor> guests = new HashMap<>();
    private final Map<Integer, String> references = new HashMap<>();
    private final List<SimulatedAgent> agents = new ArrayList<>();

    SimulatedReception(WantedCall call, DayPlan plan, SiteNow site, ApiClient api, ZoneId zone, PrintStream out) {
        this.call = call;
        this.plan = plan;
        this.site = site;
        this.api = api;
        this.zone = zone;
        this.out = out;
        Instant start = start(plan);
        this.time = new Timetable(start, call.speed());
        this.until = call.minutes()
                .map(minutes -> start.plus(Duration.ofMinutes(minutes)))
                .orElse(plan.closing().plus(plan.overtime()).plus(Duration.ofHours(1)));
    }

    static Instant start(DayPlan plan) {
        Instant first = plan.visitors().isEmpty()
                ? plan.opening()
                : plan.visitors().getFirst().arrival();
        return (first.isBefore(plan.opening()) ? first : plan.opening()).truncatedTo(ChronoUnit.MINUTES);
    }

    /** Plays the day; visitors who are at a counter in the end are still received there. */
    void play(Clock clock, BooleanSupplier stopped) {
        book(clock.instant());
        for (CounterDay counter : plan.counters()) {
            List<String> queues = counter.lines().stream().map(Line::code).toList();
            agents.add(new SimulatedAgent(counter, queues, api, time, tally, this, this::guest));
        }
        plan.visitors().forEach(visitor -> time.at(visitor.arrival(), () -> arrive(visitor)));
        time.at(time.now().plus(BEFORE), this::printTally);
        time.run(until, stopped);
        agents.forEach(SimulatedAgent::endNow);
        out.println(tally.summary());
    }

    /** Books the appointments of the day, at the real times of their simulated ones. */
    private void book(Instant wall) {
        StringBuilder csv = new StringBuilder("reference;date;time;service\n");
        String run = Long.toString(wall.toEpochMilli(), 36).toUpperCase(Locale.ROOT);
        for (Visitor visitor : plan.visitors()) {
            visitor.booked().filter(at -> site.checksIn(visitor.service())).ifPresent(at -> {
                String reference = "SIM-" + run + "-" + visitor.number();
                Duration away = Duration.between(time.now(), at);
                var local =
                        wall.plusNanos((long) (away.toNanos() / call.speed())).atZone(site.zone());
                csv.append(reference).append(';').append(local.toLocalDate()).append(';');
                csv.append(HOUR.format(local))
                        .append(';')
                        .append(visitor.service())
                        .append('\n');
                references.put(visitor.number(), reference);
            });
        }
        if (!references.isEmpty() && !api.importAppointments(csv.toString()).isDone()) {
            references.clear();
        }
    }

    private void arrive(Visitor visitor) {
        Map<String, Object> body = new HashMap<>();
        body.put("service", visitor.service());
        body.put("priority", visitor.trafficClass() == Profile.PRIORITY);
        String reference = references.get(visitor.number());
        ApiClient.Reply reply = reference == null ? take(body) : checkIn(body, reference);
        if (!reply.isDone()) {
            tally.refused(reply.problem());
            return;
        }
        SimulatedVisitor simulatedVisitor =
                new SimulatedVisitor(reply.body().path("id").asString(""), visitor, call.seed());
        guests.put(simulatedVisitor.ticket, simulatedVisitor);
        tally.issued++;
        Instant patience = visitor.since().plus(visitor.patience());
        if (patience.isBefore(until)) {
            time.at(patience, () -> loseHope(simulatedVisitor));
        }
        wake(reply.body().path("queue").asString(""));
    }

    private ApiClient.Reply take(Map<String, Object> body) {
        return api.post("/tickets", body);
    }

    /** A visitor who is too early or too late to check in takes a ticket without the reference. */
    private ApiClient.Reply checkIn(Map<String, Object> body, String reference) {
        Map<String, Object> withReference = new HashMap<>(body);
        withReference.put("appointment", reference);
        ApiClient.Reply reply = take(withReference);
        return reply.isDone() ? reply : take(body);
    }

    private void loseHope(SimulatedVisitor simulatedVisitor) {
        if (simulatedVisitor.waiting
                && simulatedVisitor.what() == simulatedVisitor.visitor.stops().getFirst()
                && api.leave(simulatedVisitor.ticket).isDone()) {
            simulatedVisitor.waiting = false;
            tally.left++;
        }
    }

    private void wake(String queue) {
        agents.forEach(agent -> agent.wake(queue));
    }

    private SimulatedVisitor guest(JsonNode ticket) {
        String id = ticket.path("id").asString("");
        return guests.computeIfAbsent(
                id, key -> SimulatedVisitor.stranger(key, ticket.path("service").asString(""), time.now()));
    }

    void called(SimulatedVisitor simulatedVisitor) {
        simulatedVisitor.waiting = false;
        if (!simulatedVisitor.isStranger()) {
            tally.called++;
            tally.waited(Duration.between(simulatedVisitor.visitor.since(), time.now()));
        }
    }

    void absent(SimulatedVisitor simulatedVisitor) {
        tally.absent += simulatedVisitor.isStranger() ? 0 : 1;
    }

    void served(SimulatedVisitor simulatedVisitor) {
        tally.served += simulatedVisitor.isStranger() ? 0 : 1;
    }

    String nextService(SimulatedVisitor simulatedVisitor) {
        List<Visitor.Stop> stops = simulatedVisitor.visitor.stops();
        return stops.get(stops.indexOf(simulatedVisitor.what()) + 1).service();
    }

    void joinsAgain(SimulatedVisitor simulatedVisitor) {
        simulatedVisitor.next();
        site.queueOf(simulatedVisitor.what().service()).ifPresent(this::wake);
    }

    boolean isOvertime() {
        return time.now().isBefore(plan.closing().plus(plan.overtime()));
    }

    void say(String sentence) {
        out.println(clock() + "  " + sentence);
    }

    private void printTally() {
        say(tally.line());
        if (time.now().isBefore(until)) {
            time.after(BEFORE, this::printTally);
        }
    }

    private String clock() {
        return HOUR.format(LocalTime.ofInstant(time.now(), zone));
    }
}
