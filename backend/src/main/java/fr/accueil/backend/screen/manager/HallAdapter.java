// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.appointment.AppointmentStatus;
import fr.accueil.backend.appointment.ExpectedVisitors;
import fr.accueil.backend.device.DeviceCommands;
import fr.accueil.backend.device.Devices;
import fr.accueil.backend.language.ScreenLanguage;
import fr.accueil.backend.language.StaffNames;
import fr.accueil.backend.reception.HallMessages;
import fr.accueil.backend.reception.ReceptionAnswer;
import fr.accueil.backend.reception.ReceptionRefusal;
import fr.accueil.backend.reception.ServiceClosureCommands;
import fr.accueil.backend.screen.ScreenRefresher;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.site.CounterPlan;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.CounterDetails;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.RefusalWords;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.backend.ticket.command.CounterCommands;
import fr.accueil.backend.ticket.event.CounterState;
import fr.accueil.backend.ticket.reading.QueueQueries;
import fr.accueil.backend.ticket.reading.ServiceClosures;
import fr.accueil.manager.common.Choice;
import fr.accueil.manager.hall.HallPort;
import fr.accueil.manager.hall.HallSnapshot;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Implements the port of the manager's commands in the hall. */
@Component
class HallAdapter implements HallPort {

    private final ManagedSite managed;
    private final QueueQueries queries;
    private final HallAlerts hallAlerts;
    private final TodaysCoverage estimates;
    private final ExpectedVisitors expectedVisitors;
    private final ServiceClosures closures;
    private final ServiceClosureCommands serviceClosureCommands;
    private final HallMessages messages;
    private final CounterCommands counters;
    private final Devices devices;
    private final DeviceCommands kiosks;
    private final CurrentActor actors;
    private final ScreenRefresher screenRefresher;
    private final Clock clock;

    HallAdapter(
            ManagedSite managed,
            QueueQueries queries,
            HallAlerts hallAlerts,
            TodaysCoverage estimates,
            ExpectedVisitors expectedVisitors,
            ServiceClosures closures,
            ServiceClosureCommands serviceClosureCommands,
            HallMessages messages,
            CounterCommands counters,
            Devices devices,
            DeviceCommands kiosks,
            CurrentActor actors,
            ScreenRefresher screenRefresher,
            Clock clock) {
        this.managed = managed;
        this.queries = queries;
        this.hallAlerts = hallAlerts;
        this.estimates = estimates;
        this.expectedVisitors = expectedVisitors;
        this.closures = closures;
        this.serviceClosureCommands = serviceClosureCommands;
        this.messages = messages;
        this.counters = counters;
        this.devices = devices;
        this.kiosks = kiosks;
        this.actors = actors;
        this.screenRefresher = screenRefresher;
        this.clock = clock;
    }

    @Override
    public HallSnapshot hall() {
        Site site = managed.get();
        return hall(site, ScreenLanguage.or(site.language()));
    }

    @Override
    public Registration watch(Consumer<HallSnapshot> listener) {
        Site site = managed.get();
        Locale language = ScreenLanguage.or(site.language());
        return screenRefresher.watch(site.code(), () -> hall(managed.again(site), language), listener);
    }

    private HallSnapshot hall(Site site, Locale language) {
        Instant now = clock.instant();
        // Not inside the reading: the day may first have to be counted.
        List<HallSnapshot.Target> targets = estimates.today(site);
        return queries.atOneMoment(() -> hall(site, now, targets, language));
    }

    private HallSnapshot hall(Site site, Instant now, List<HallSnapshot.Target> targets, Locale language) {
        List<CounterDetails> all = queries.counters(site);
        return new HallSnapshot(
                queries.lastSeq(site),
                hallAlerts.now(site, all, now, language),
                targets,
                appointments(site, now),
                site.services().stream()
                        .filter(service -> service.queue().isPresent())
                        .map(service -> new HallSnapshot.ServiceClosure(
                                service.code(), service.label().in(language), closures.isClosed(site, service, now)))
                        .toList(),
                kiosks(site, language),
                all.stream()
                        .filter(counter -> counter.state() != CounterState.CLOSED)
                        .map(counter -> post(site, counter, language))
                        .toList(),
                site.queues().stream()
                        .map(queue -> new Choice(
                                queue.letter(),
                                queue.letter() + " " + queue.name().in(language)))
                        .toList(),
                messages.shown(site).stream()
                        .map(one -> new HallSnapshot.Message(one.id().toString(), one.text()))
                        .toList(),
                queries.training(site).isPresent());
    }

    private List<HallSnapshot.ServiceClosure> kiosks(Site site, Locale language) {
        return site.kiosks().stream()
                .map(kiosk -> new HallSnapshot.ServiceClosure(
                        kiosk.code(), kiosk.place().in(language), devices.isOutOfOrder(site, kiosk.code())))
                .toList();
    }

    private static HallSnapshot.OpenCounter post(Site site, CounterDetails counter, Locale language) {
        return new HallSnapshot.OpenCounter(
                counter.code(),
                StaffNames.counter(site, counter.code(), language),
                counter.queues(),
                counter.current().map(TicketDetails::number));
    }

    private HallSnapshot.Expected appointments(Site site, Instant now) {
        List<ExpectedVisitors.Visitor> today = expectedVisitors.today(site);
        long arrived = count(today, visitor -> visitor.status() == AppointmentStatus.CHECKED_IN);
        long late = count(
                today,
                visitor -> visitor.status() == AppointmentStatus.BOOKED
                        && visitor.booked().isBefore(now));
        long toCome = count(
                today,
                visitor -> visitor.status() == AppointmentStatus.BOOKED
                        && !visitor.booked().isBefore(now));
        return new HallSnapshot.Expected(toCome, arrived, late);
    }

    private static long count(List<ExpectedVisitors.Visitor> all, Predicate<ExpectedVisitors.Visitor> which) {
        return all.stream().filter(which).count();
    }

    @Override
    public Optional<String> closeService(String code, Locale language) {
        return refusal(serviceClosureCommands.close(actors.get(), managed.get(), code), language);
    }

    @Override
    public Optional<String> reopenService(String code, Locale language) {
        return refusal(serviceClosureCommands.reopen(actors.get(), managed.get(), code), language);
    }

    @Override
    public Optional<String> closeKiosk(String code, Locale language) {
        return known(kiosks.putOutOfOrder(actors.get(), managed.get(), code, ""), language);
    }

    @Override
    public Optional<String> reopenKiosk(String code, Locale language) {
        return known(kiosks.putBackInOrder(actors.get(), managed.get(), code), language);
    }

    private static Optional<String> known(boolean kiosk, Locale language) {
        return kiosk ? Optional.empty() : Optional.of(ReceptionRefusal.UNKNOWN_KIOSK.in(language));
    }

    @Override
    public Optional<String> showMessage(String message, Locale language) {
        return refusal(messages.show(actors.get(), managed.get(), message, Optional.empty()), language);
    }

    @Override
    public Optional<String> removeMessage(String message, Locale language) {
        return refusal(messages.remove(actors.get(), managed.get(), UUID.fromString(message)), language);
    }

    @Override
    public Optional<String> serve(String counter, List<String> queues, Locale language) {
        Site site = managed.get();
        return site.counter(counter)
                .flatMap(plan -> refusal(
                        counters.execute(actors.get(), site.code(), counter, new AgentCommand.ServeQueues(queues)),
                        language));
    }

    @Override
    public Optional<String> endTicket(String counter, String ticket, Locale language) {
        Site site = managed.get();
        return site.counter(counter).flatMap(plan -> refusal(end(site, plan, ticket), language));
    }

    /** The ticket that was shown, or none: a visitor who came since is not removed. */
    private Answer<TicketDetails> end(Site site, CounterPlan plan, String number) {
        Optional<TicketDetails> there = queries.counter(site, plan).current();
        if (there.isEmpty()) {
            return Answer.refused(Refusal.NO_CURRENT_TICKET);
        }
        TicketDetails ticket = there.get();
        if (!ticket.number().equals(number)) {
            return Answer.refused(Refusal.NOT_CURRENT_TICKET);
        }
        CurrentTicketCommand command = ticket.status() == TicketStatus.CALLED
                ? new CurrentTicketCommand.MarkNoShow()
                : new CurrentTicketCommand.Finish();
        return counters.execute(actors.get(), site.code(), plan.code(), Optional.of(ticket.id()), command);
    }

    private static Optional<String> refusal(ReceptionAnswer answer, Locale language) {
        return switch (answer) {
            case ReceptionAnswer.Done done -> Optional.empty();
            case ReceptionAnswer.Refused(ReceptionRefusal reason) -> Optional.of(reason.in(language));
        };
    }

    private static Optional<String> refusal(Answer<?> answer, Locale language) {
        return switch (answer) {
            case Answer.Done<?> done -> Optional.empty();
            case Answer.Refused<?> refused -> Optional.of(RefusalWords.of(refused.reason(), language));
        };
    }
}
