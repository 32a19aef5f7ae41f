// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.support;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.idempotency.IdempotentCommands;
import fr.accueil.backend.live.LiveEvents;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.CounterDetails;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketRequest;
import fr.accueil.backend.ticket.Undoable;
import fr.accueil.backend.ticket.command.AbsentCommands;
import fr.accueil.backend.ticket.command.CounterCommands;
import fr.accueil.backend.ticket.command.TicketCommands;
import fr.accueil.backend.ticket.command.TicketHolderCommands;
import fr.accueil.backend.ticket.event.CounterState;
import fr.accueil.backend.ticket.event.LoggedEvent;
import fr.accueil.backend.ticket.log.EventReader;
import fr.accueil.backend.ticket.reading.QueueQueries;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** One site on a real database, on a day of its own with all counters closed, as people use it. */
public final class Hall {

    private static final Instant FIRST_DAY = Instant.parse("2030-01-01T08:00:00Z");
    /** Far enough apart that a test may let a night or two pass. */
    private static final Duration BETWEEN_TESTS = Duration.ofDays(4);

    private static final AtomicLong TESTS = new AtomicLong();

    public final HandClock clock;
    public final TicketCommands tickets;
    public final CounterCommands counters;
    public final AbsentCommands absentCommands;
    public final TicketHolderCommands visitor;
    public final QueueQueries queries;
    public final IdempotentCommands idempotent;
    public final EventReader log;
    public final LiveEvents liveEvents;
    public final Sites sites;
    public final Site site;
    public final JdbcTemplate jdbc;
    private final ApplicationContext node;
    private final Actor admin;

    private Hall(ApplicationContext node, String site) {
        this.node = node;
        this.clock = node.getBean(HandClock.class);
        this.tickets = node.getBean(TicketCommands.class);
        this.counters = node.getBean(CounterCommands.class);
        this.absentCommands = node.getBean(AbsentCommands.class);
        this.visitor = node.getBean(TicketHolderCommands.class);
        this.queries = node.getBean(QueueQueries.class);
        this.idempotent = node.getBean(IdempotentCommands.class);
        this.log = node.getBean(EventReader.class);
        this.liveEvents = node.getBean(LiveEvents.class);
        this.sites = node.getBean(Sites.class);
        this.jdbc = node.getBean(JdbcTemplate.class);
        this.site = sites.find(site).orElseThrow();
        this.admin = new Actor("admin", Role.ADMIN, Optional.empty());
    }

    /** An empty hall, before its first visitor of the day. */
    public static Hall on(Database database, String site) {
        Hall hall = new Hall(database.node(), site);
        hall.jdbc.update("update counter set state = 'CLOSED', agent = null, queues = null, current_ticket = null,"
                + " help_since = null, help_by = null, last_action = null");
        hall.clock.turnTo(FIRST_DAY.plus(BETWEEN_TESTS.multipliedBy(TESTS.incrementAndGet())));
        return hall;
    }

    /** The test hall: open day and night, queues A and B, counters G1 to G32 and H1 to H3. */
    public static Hall on(Database database) {
        return on(database, "salle");
    }

    /** The hall of a whole server in this JVM, whose clock is a {@link HandClock}. */
    public static Hall in(ApplicationContext server, String site) {
        return new Hall(server, site);
    }

    /** Another node on the same database at the same instant; stop it when done. */
    public Node anotherNode(Database database) {
        ConfigurableApplicationContext context = Storage.start(database);
        Hall hall = new Hall(context, site.code());
        hall.clock.turnTo(clock.instant());
        return new Node(context, hall);
    }

    /** A node on another database, which it brings to the present version first; stop it when done. */
    public static Node on(Database database, String url, String site) {
        ConfigurableApplicationContext context = Storage.start(database, url);
        return new Node(context, new Hall(context, site));
    }

    public record Node(ConfigurableApplicationContext context, Hall hall) implements AutoCloseable {
        @Override
        public void close() {
            context.close();
        }
    }

    public <T> T bean(Class<T> type) {
        return node.getBean(type);
    }

    /** All of a kind. */
    public <T> Collection<T> beans(Class<T> type) {
        return node.getBeansOfType(type).values();
    }

    public Actor actor(String name, Role role) {
        return new Actor(name, role, Optional.of(site.code()));
    }

    public Actor admin() {
        return admin;
    }

    public void wait(int minutes) {
        clock.turn(Duration.ofMinutes(minutes));
    }

    public Answer<TicketDetails> ask(String service, boolean priority) {
        return tickets.issue(
                admin, site.code(), new TicketRequest(service, Optional.empty(), priority, Optional.empty()));
    }

    public TicketDetails issue(String service) {
        return done(ask(service, false));
    }

    public TicketDetails issuePriority(String service) {
        return done(ask(service, true));
    }

    public List<TicketDetails> issue(String service, int many) {
        return IntStream.range(0, many).mapToObj(i -> issue(service)).toList();
    }

    public Answer<CounterDetails> set(Actor actor, String counter, CounterState state) {
        return counters.execute(actor, site.code(), counter, AgentCommand.SetCounter.to(state));
    }

    public CounterDetails open(String counter) {
        return done(set(admin, counter, CounterState.OPEN));
    }

    public Optional<TicketDetails> callNext(String counter) {
        return done(counters.execute(admin, site.code(), counter, new AgentCommand.CallNext()));
    }

    public Answer<TicketDetails> tryMove(String counter, CurrentTicketCommand move) {
        return counters.execute(admin, site.code(), counter, move);
    }

    public TicketDetails move(String counter, CurrentTicketCommand move) {
        return done(tryMove(counter, move));
    }

    /** Issues a ticket and calls it at a counter that is opened for it. */
    public UUID called(String service, String counter) {
        UUID id = issue(service).id();
        open(counter);
        done(counters.execute(admin, site.code(), counter, new AgentCommand.CallTicket(id, Optional.empty())));
        return id;
    }

    /** The same, with the service begun. */
    public UUID serving(String service, String counter) {
        UUID id = called(service, counter);
        move(counter, new CurrentTicketCommand.StartService());
        return id;
    }

    public CounterDetails counter(String code) {
        return queries.counter(site, site.counter(code).orElseThrow());
    }

    public Answer<Undoable> tryUndo(String counter) {
        return counters.execute(admin, site.code(), counter, new AgentCommand.Undo(Optional.empty()));
    }

    public void serve(String counter) {
        move(counter, new CurrentTicketCommand.StartService());
        move(counter, new CurrentTicketCommand.Finish());
    }

    /** The ticket as it is stored. */
    public TicketDetails read(UUID id) {
        return queries.ticket(id).orElseThrow().ticket();
    }

    public List<LoggedEvent> eventsAfter(long seq) {
        return log.after(site.code(), seq, 100_000);
    }

    public long lastSeq() {
        return log.lastSeq(site.code());
    }

    public static <T> T done(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return ((Answer.Done<T>) answer).value();
    }

    public static Refusal refused(Answer<?> answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused<?>) answer).reason();
    }
}
