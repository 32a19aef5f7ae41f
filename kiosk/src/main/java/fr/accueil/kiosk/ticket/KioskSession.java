// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.kiosk.common.AccessibilityAids;
import fr.accueil.kiosk.common.KioskArrival;
import fr.accueil.kiosk.common.Language;
import fr.accueil.kiosk.common.SessionLanguage;
import fr.accueil.kiosk.common.TypedField;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The state of a kiosk: the steps of one visitor after another. */
public final class KioskSession implements SessionLanguage {
    private static final Logger LOG = System.getLogger(KioskSession.class.getName());
    private static final int LONGEST_CODE = 500;
    private static final int LONGEST_SEARCH = 60;
    private static final int SHORTEST = 5;
    private static final int LONGEST_AGAIN = 50;

    private final KioskPort port;
    private final String kiosk;
    private final KioskArrival.Welcome welcome;
    private final SessionTally tally;
    private final InstantSource clock;
    private final ValueSignal<StepMoment> moment;
    private final AccessibilityAids aids = new AccessibilityAids();
    private final boolean onPhone;
    private Consumer<StepMoment> listener = stepMoment -> {};
    private String scanned = "";
    private @Nullable Instant until;

    public KioskSession(KioskPort port, String kiosk, KioskArrival.Welcome welcome, InstantSource clock) {
        this(port, kiosk, welcome, clock, false);
    }

    private KioskSession(
            KioskPort port, String kiosk, KioskArrival.Welcome welcome, InstantSource clock, boolean onPhone) {
        this.onPhone = onPhone;
        this.port = port;
        this.kiosk = kiosk;
        this.welcome = welcome;
        this.clock = clock;
        this.tally = new SessionTally(clock);
        this.moment = new ValueSignal<>(home(welcome.languages().getFirst()));
    }

    /** On the visitor's own phone, which has keys and needs no paper. */
    public static KioskSession onPhone(
            KioskPort port, String visit, KioskArrival.Welcome welcome, InstantSource clock) {
        return new KioskSession(port, visit, welcome, clock, true);
    }

    /** Calls the listener at every step, before the page is rendered. */
    void onStep(Consumer<StepMoment> listener) {
        this.listener = listener;
    }

    /** Begins with the ticket of a reloaded page; it is shown until the given time, unless the screen is touched. */
    void showAgain(StepMoment ticket, Instant until) {
        this.until = until;
        moment.set(ticket);
    }

    /** How long the ticket of a reloaded page stays, at least a few seconds; empty for all other steps. */
    Optional<Integer> secondsLeft() {
        return Optional.ofNullable(until).map(end ->
                (int) Math.clamp(Duration.between(clock.instant(), end).toSeconds(), SHORTEST, LONGEST_AGAIN));
    }

    @Override
    public boolean isOnPhone() {
        return onPhone;
    }

    KioskArrival.Welcome welcome() {
        return welcome;
    }

    @Override
    public AccessibilityAids comfort() {
        return aids;
    }

    public Signal<StepMoment> moment() {
        return moment.asReadonly();
    }

    @Override
    public List<Language> languages() {
        return welcome.languages();
    }

    @Override
    public Signal<Language> language() {
        return moment.map(StepMoment::language);
    }

    @Override
    public Signal<Boolean> atStart() {
        return moment.map(StepMoment::atHome);
    }

    @Override
    public void speak(Language language) {
        tally.touched(step());
        show(home(language));
    }

    @Override
    public Optional<String> sound(String sentence) {
        return port.sound(locale(), sentence);
    }

    void choose(Menu.Group group) {
        if (group.services().size() == 1) {
            open(group.services().getFirst().service());
        } else {
            go(new Step.Services(group, step()));
        }
    }

    /** Opens the page of a service. */
    public void open(String service) {
        go(page(service, step()));
    }

    void search(Step.Home from) {
        go(new Step.Search(from, new ValueSignal<>("")));
    }

    /** The services that match the words; empty when the search fails. */
    List<Menu.Choice> found(String words) {
        try {
            return words.isBlank() ? List.of() : port.search(kiosk, TypedField.cut(words, LONGEST_SEARCH), locale());
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "No search", failure);
            return List.of();
        }
    }

    void showMissing(ServicePage.Missing advice, Step.Service from) {
        go(new Step.Missing(advice, from));
    }

    void typeReference(Step from) {
        go(Step.Reference.after(from));
    }

    /** Goes back one step; a page that gave no ticket is read again, as it may have changed. */
    void back() {
        switch (step()) {
            case Step.Home home -> go(home);
            case Step.Search search -> go(search.back());
            case Step.Services services -> go(services.back());
            case Step.Service service -> go(service.back());
            case Step.Missing missing -> go(missing.back());
            case Step.Reference reference -> go(reference.back());
            case Step.Ticket _ -> startAgain();
            case Step.Refused refused -> go(again(refused.back()));
        }
    }

    void take(Step.Service from) {
        KioskTicketRequest request = new KioskTicketRequest(
                from.tap(), from.code(), locale(), from.priority().peek());
        String title = moment.peek().words().text("notice.refused");
        switch (port.take(kiosk, request)) {
            case TicketAnswer.Issued issued -> go(new Step.Ticket(from.tap(), issued, Optional.empty()));
            case TicketAnswer.Refused refused ->
                go(new Step.Refused(title, refused.sentence(), from.reception(), false, from));
        }
    }

    /**
     * Handles a scanned code. On the page of a ticket it is that of the next visitor, unless it gave this ticket; after
     * a refusal it is another attempt.
     *
     * @param rest the part after a pause, which is looked up when the whole code is unknown; "" for none
     */
    void scan(String code, String rest) {
        String shown = TypedField.cut(code.strip(), LONGEST_CODE);
        if (step() instanceof Step.Ticket) {
            if (!scanned.isEmpty() && List.of(shown, rest.strip()).contains(scanned)) {
                return;
            }
            startAgain();
        }
        Step from = step() instanceof Step.Refused refused ? refused.back() : step();
        scanned = checkIn(List.of(shown, TypedField.cut(rest.strip(), LONGEST_CODE)), UUID.randomUUID(), from);
    }

    /** Handles a typed reference of an appointment. */
    void checkIn(String code, UUID tap) {
        checkIn(List.of(TypedField.cut(code.strip(), LONGEST_CODE)), tap, step());
    }

    /**
     * @return the code of the answer: the first that is found, else the last
     */
    private String checkIn(List<String> codes, UUID tap, Step from) {
        CheckInSteps steps = new CheckInSteps(moment.peek().words(), from, tap);
        String answered = "";
        try {
            CheckInAnswer answer = new CheckInAnswer.NotFound(Optional.empty());
            for (String code : codes) {
                if (!code.isEmpty() && answer instanceof CheckInAnswer.NotFound) {
                    answered = code;
                    answer = port.checkIn(kiosk, new CheckInRequest(tap, code, locale(), from.hasPriority()));
                }
            }
            go(steps.after(answer));
        } catch (RuntimeException failure) {
            // Its message could contain the code, so the log has only its class.
            LOG.log(Level.WARNING, "No check-in: {0}", failure.getClass().getName());
            go(steps.failed());
        }
        return answered;
    }

    Registration watchSlip(UUID tap, Consumer<SlipProgress> listener) {
        return port.watchSlip(kiosk, tap, listener);
    }

    void printAgain(UUID tap) {
        port.printAgain(kiosk, tap);
    }

    /** Resets the session for the next visitor; an idle kiosk reads its menu again this way. */
    public void startAgain() {
        end();
        aids.reset();
        show(home(welcome.languages().getFirst()));
    }

    /** Shows the home page as it is now, in the language that is spoken. */
    void readMenuAgain() {
        show(home(language().peek()));
    }

    /** Reports the finished session, if any, once. */
    void end() {
        try {
            tally.close(locale()).filter(visit -> !welcome.training()).ifPresent(visit -> port.ended(kiosk, visit));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "A visit was not counted", failure);
        }
    }

    private StepMoment home(Language language) {
        return new StepMoment(language, new Step.Home(port.menu(kiosk, language.locale())));
    }

    private Step.Service page(String service, Step back) {
        return new Step.Service(
                service, port.page(kiosk, service, locale()), back, UUID.randomUUID(), new ValueSignal<>(false));
    }

    private Step again(Step step) {
        return switch (step) {
            case Step.Service service -> page(service.code(), service.back());
            case Step.Reference reference -> Step.Reference.after(reference);
            case Step.Home _, Step.Search _, Step.Services _, Step.Missing _, Step.Ticket _, Step.Refused _ -> step;
        };
    }

    private void go(Step step) {
        tally.touched(step());
        tally.addStep(step);
        show(new StepMoment(moment.peek().language(), step));
    }

    private void show(StepMoment next) {
        scanned = "";
        until = null;
        listener.accept(next);
        moment.set(next);
    }

    private Step step() {
        return moment.peek().step();
    }

    private Locale locale() {
        return moment.peek().language().locale();
    }
}
