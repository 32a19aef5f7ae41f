// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.language.ScreenLanguage;
import fr.accueil.backend.live.Workers;
import fr.accueil.backend.site.CounterPlan;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.staffing.DayAnswer;
import fr.accueil.backend.staffing.DayQuestion;
import fr.accueil.backend.staffing.Habits;
import fr.accueil.backend.staffing.StaffedDay;
import fr.accueil.backend.ticket.reading.PastVisits;
import fr.accueil.manager.staffing.StaffingAnswer;
import fr.accueil.manager.staffing.StaffingChoices;
import fr.accueil.manager.staffing.StaffingPort;
import fr.accueil.manager.staffing.StaffingProgress;
import fr.accueil.manager.staffing.StaffingQuestion;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Implements the port of the page "how many counters". One thread plays the days: the hall never waits for it. */
@Component
class StaffingAdapter implements StaffingPort {

    private static final Logger LOG = LoggerFactory.getLogger(StaffingAdapter.class);
    private static final int TIMES = 200;
    private static final int NEWS_EVERY = 10;
    private static final Duration USUAL_TARGET = Duration.ofMinutes(20);

    private final ManagedSite managed;
    private final PastVisits past;
    private final StaffingReading reading;
    private final Clock clock;
    private volatile boolean ended;
    private final ExecutorService thinking = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .name("staffing")
            .factory());

    StaffingAdapter(ManagedSite managed, PastVisits past, StaffingReading reading, Clock clock) {
        this.managed = managed;
        this.past = past;
        this.reading = reading;
        this.clock = clock;
    }

    @PreDestroy
    void stop() {
        ended = true;
        Workers.end(thinking);
    }

    @Override
    public StaffingChoices choices() {
        Site site = managed.get();
        Locale language = ScreenLanguage.or(site.language());
        Instant now = clock.instant();
        LocalDate today = site.serviceDay(now);
        return new StaffingChoices(
                site.name().in(language),
                site.zone(),
                (int) target(site).toMinutes(),
                site.queues().stream()
                        .map(queue -> new StaffingChoices.Queue(
                                queue.letter(),
                                queue.name().in(language),
                                site.counters().stream()
                                        .filter(counter -> counter.queues().contains(queue.letter()))
                                        .map(CounterPlan::code)
                                        .collect(Collectors.toUnmodifiableSet())))
                        .toList(),
                new StaffingDays(site, now, past.days(site, today.minusWeeks(StaffingDays.WEEKS), today)).all());
    }

    @Override
    public Registration ask(StaffingQuestion question, Consumer<StaffingProgress> listener) {
        Site site = managed.get();
        AtomicBoolean stopped = new AtomicBoolean();
        thinking.execute(() -> {
            try {
                answer(site, question, listener, () -> ended || stopped.get());
            } catch (RuntimeException e) {
                LOG.warn("the days of {} could not be played", site.code(), e);
            }
        });
        return () -> stopped.set(true);
    }

    private void answer(
            Site site, StaffingQuestion question, Consumer<StaffingProgress> listener, BooleanSupplier stopped) {
        if (stopped.getAsBoolean()) {
            return;
        }
        Habits habits = reading.habits(site, question);
        DayQuestion day = reading.question(site, question, target(site));
        int steps = StaffedDay.steps(day, TIMES);
        StaffedDay.play(
                        day,
                        habits,
                        TIMES,
                        done -> {
                            if (done % NEWS_EVERY == 0 && !stopped.getAsBoolean()) {
                                listener.accept(new StaffingProgress.Working(done, steps));
                            }
                        },
                        stopped)
                .filter(answer -> !stopped.getAsBoolean())
                .ifPresent(answer -> listener.accept(new StaffingProgress.Answered(shown(site, day, answer))));
    }

    private static Duration target(Site site) {
        return site.counterRules().target().orElse(USUAL_TARGET);
    }

    private static StaffingAnswer shown(Site site, DayQuestion question, DayAnswer answer) {
        List<StaffingAnswer.Hour> hours = answer.hours().stream()
                .map(hour -> new StaffingAnswer.Hour(
                        minute(site, hour.from()),
                        minute(site, hour.until()),
                        counters(question, hour.from()),
                        hour.visitors(),
                        hour.share(),
                        hour.mean(),
                        hour.p90(),
                        hour.enough()))
                .toList();
        return new StaffingAnswer(answer.visitors(), answer.share(), StaffedDay.TARGET_SHARE, hours);
    }

    private static LocalTime minute(Site site, Instant at) {
        return site.local(at).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private static int counters(DayQuestion question, Instant at) {
        return question.slots().stream()
                .filter(slot -> !at.isBefore(slot.from()) && at.isBefore(slot.until()))
                .mapToInt(DayQuestion.Slot::counters)
                .findFirst()
                .orElse(0);
    }
}
