// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.survey;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.kiosk.common.AccessibilityAids;
import fr.accueil.kiosk.common.KioskArrival;
import fr.accueil.kiosk.common.KioskWords;
import fr.accueil.kiosk.common.Language;
import fr.accueil.kiosk.common.SessionLanguage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The state of a survey tablet: the answers of one visitor after another. */
final class SurveySession implements SessionLanguage {
    private static final Logger LOG = System.getLogger(SurveySession.class.getName());

    private final SurveyPort port;
    private final String device;
    private final KioskArrival.Welcome welcome;
    private final InstantSource clock;
    private final AccessibilityAids aids = new AccessibilityAids();
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final ValueSignal<Now> now;
    private @Nullable Instant began;

    SurveySession(SurveyPort port, String device, KioskArrival.Welcome welcome, InstantSource clock) {
        this.port = port;
        this.device = device;
        this.welcome = welcome;
        this.clock = clock;
        this.now = new ValueSignal<>(start(welcome.languages().getFirst()));
    }

    /** What the screen shows. */
    record Now(Language language, List<SurveyQuestion> questions, Page page) {

        KioskWords words() {
            return KioskWords.in(language.locale());
        }
    }

    /** One question, or the end. */
    sealed interface Page {

        record Asking(int at) implements Page {}

        record Ended(boolean counted) implements Page {}
    }

    private Now start(Language language) {
        return new Now(language, port.questions(device, language.locale()), new Page.Asking(0));
    }

    Signal<Now> now() {
        return now.asReadonly();
    }

    KioskArrival.Welcome welcome() {
        return welcome;
    }

    Optional<String> answered(SurveyQuestion question) {
        return Optional.ofNullable(answers.get(question.code()));
    }

    void answer(SurveyQuestion question, String answer) {
        if (began == null) {
            began = clock.instant();
        }
        if (answer.isBlank()) {
            answers.remove(question.code());
        } else {
            answers.put(question.code(), answer.strip());
        }
        forward();
    }

    void skip(SurveyQuestion question) {
        answers.remove(question.code());
        forward();
    }

    private void forward() {
        int next = next(at(), 1);
        if (next < now.peek().questions().size()) {
            show(new Page.Asking(next));
        } else {
            show(new Page.Ended(store()));
        }
    }

    void back() {
        show(new Page.Asking(Math.max(0, next(at(), -1))));
    }

    /** The next question that is asked, given the answers so far. */
    private int next(int from, int step) {
        List<SurveyQuestion> questions = now.peek().questions();
        int next = from + step;
        while (next >= 0 && next < questions.size() && !questions.get(next).isAskedAfter(answers)) {
            next += step;
        }
        return next;
    }

    /** How many of the first questions are asked, given the answers so far. */
    int countAsked(int first) {
        return (int) now.peek().questions().stream()
                .limit(first)
                .filter(question -> question.isAskedAfter(answers))
                .count();
    }

    /** Without any answer nothing is stored. */
    private boolean store() {
        if (answers.isEmpty() || began == null) {
            return true;
        }
        try {
            return port.answer(device, Map.copyOf(answers), Duration.between(began, clock.instant()));
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    "No answer could be counted: {0}",
                    failure.getClass().getName());
            return false;
        }
    }

    private int at() {
        return now.peek().page() instanceof Page.Asking(int at) ? at : 0;
    }

    private void show(Page page) {
        now.set(new Now(now.peek().language(), now.peek().questions(), page));
    }

    /** Resets the session for the next visitor. */
    void startAgain() {
        answers.clear();
        began = null;
        aids.reset();
        now.set(start(welcome.languages().getFirst()));
    }

    @Override
    public List<Language> languages() {
        return welcome.languages();
    }

    @Override
    public Signal<Language> language() {
        return now.map(Now::language);
    }

    @Override
    public Signal<Boolean> atStart() {
        return now.map(one -> one.page().equals(new Page.Asking(0)));
    }

    @Override
    public void speak(Language language) {
        now.set(start(language));
    }

    @Override
    public Optional<String> sound(String sentence) {
        return port.sound(now.peek().language().locale(), sentence);
    }

    @Override
    public AccessibilityAids comfort() {
        return aids;
    }

    @Override
    public boolean isOnPhone() {
        return false;
    }
}
