// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import fr.accueil.backend.language.ScreenLanguage;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.statistics.SimulatedPast;
import fr.accueil.backend.survey.FormQuestion;
import fr.accueil.backend.survey.Moderation;
import fr.accueil.backend.survey.Share;
import fr.accueil.backend.survey.SurveyFigures;
import fr.accueil.backend.survey.SurveyReading;
import fr.accueil.backend.survey.Surveys;
import fr.accueil.backend.survey.WaitClass;
import fr.accueil.manager.survey.SurveyResults;
import fr.accueil.manager.survey.SurveyResultsPort;
import fr.accueil.manager.survey.SurveyTexts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Implements the port of the survey pages. */
@Component
class SurveyResultsAdapter implements SurveyResultsPort {

    private static final int DEFAULT_DAYS = 30;
    private static final int MOST_DAYS = 3660;

    private final ManagedSite managed;
    private final SurveyReading reading;
    private final Moderation moderation;
    private final Surveys surveys;
    private final SimulatedPast simulated;
    private final CurrentActor actors;
    private final Clock clock;

    SurveyResultsAdapter(
            ManagedSite managed,
            SurveyReading reading,
            Moderation moderation,
            Surveys surveys,
            SimulatedPast simulated,
            CurrentActor actors,
            Clock clock) {
        this.managed = managed;
        this.reading = reading;
        this.moderation = moderation;
        this.surveys = surveys;
        this.simulated = simulated;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public SurveyResults results(ResultsQuery command) {
        Site site = managed.get();
        Locale language = ScreenLanguage.or(site.language());
        LocalDate today = site.serviceDay(clock.instant());
        SurveyReading.Period period = period(site, today, command);
        SurveyFigures figures = reading.of(site, period);
        return new SurveyResults(
                site.code(),
                site.name().in(language),
                period.from(),
                today,
                figures.forms(),
                figures.visits(),
                simulated.among(site, period.from(), today),
                figures.scores().stream()
                        .map(score -> question(score, language))
                        .toList(),
                engagements(figures),
                waits(figures.waits(), language),
                services(site, language),
                Arrays.stream(WaitClass.values())
                        .map(waitClass -> new SurveyResults.Option(waitClass.code(), label(waitClass, language)))
                        .toList());
    }

    private static SurveyReading.Period period(Site site, LocalDate today, ResultsQuery command) {
        int days = command.days() < 1 || command.days() > MOST_DAYS ? DEFAULT_DAYS : command.days();
        return new SurveyReading.Period(
                today.minusDays(days - 1L),
                today.plusDays(1),
                command.service().filter(code -> site.service(code).isPresent()),
                command.waited().flatMap(WaitClass::named));
    }

    private static List<SurveyResults.Engagement> engagements(SurveyFigures figures) {
        return figures.engagements().entrySet().stream()
                .map(entry -> new SurveyResults.Engagement(entry.getKey(), figure(entry.getValue(), Optional.empty())))
                .toList();
    }

    private static List<SurveyResults.Option> services(Site site, Locale language) {
        return site.services().stream()
                .filter(service -> service.outcome().isReceived())
                .map(service ->
                        new SurveyResults.Option(service.code(), service.label().in(language)))
                .toList();
    }

    private static SurveyResults.Question question(SurveyFigures.Score score, Locale language) {
        FormQuestion question = score.question();
        return new SurveyResults.Question(
                question.text().in(language),
                List.copyOf(question.engagements()),
                figure(score.share(), score.before()));
    }

    private static Optional<SurveyResults.Figure> figure(Share share, Optional<Share> before) {
        return share.isShown()
                ? Optional.of(new SurveyResults.Figure(
                        share.value(),
                        share.low(),
                        share.high(),
                        share.n(),
                        before.map(then -> share.value() - then.value())))
                : Optional.empty();
    }

    private List<SurveyResults.Wait> waits(SurveyFigures.Waits waits, Locale language) {
        return waits.isShown()
                ? Arrays.stream(WaitClass.values())
                        .map(waitClass -> new SurveyResults.Wait(
                                label(waitClass, language),
                                waits.measured().getOrDefault(waitClass, 0),
                                waits.declared().getOrDefault(waitClass, 0)))
                        .toList()
                : List.of();
    }

    /** In the words of the form's question about the wait. */
    private String label(WaitClass waitClass, Locale language) {
        return surveys.form().questions().stream()
                .filter(question -> question.kind() == FormQuestion.Kind.WAIT)
                .flatMap(question -> question.choices().stream())
                .filter(choice -> choice.code().equals(waitClass.code()))
                .map(choice -> choice.label().in(language))
                .findFirst()
                .orElse(waitClass.code());
    }

    @Override
    public SurveyTexts texts() {
        Site site = managed.get();
        return new SurveyTexts(
                site.code(),
                site.name().in(ScreenLanguage.or(site.language())),
                moderation.today(site),
                simulated.of(site).isPresent(),
                moderation.texts(actors.get(), site).stream()
                        .map(said -> new SurveyTexts.Text(
                                said.id(), said.day(), said.text(), state(said.state()), said.due(), said.answeredOn()))
                        .toList());
    }

    private static SurveyTexts.State state(Moderation.State state) {
        return switch (state) {
            case NEW -> SurveyTexts.State.NEW;
            case PUBLISHED -> SurveyTexts.State.PUBLISHED;
            case REFUSED -> SurveyTexts.State.REFUSED;
        };
    }

    @Override
    public void decide(UUID text, boolean publish) {
        moderation.decide(
                actors.get(), managed.get(), text, publish ? Moderation.State.PUBLISHED : Moderation.State.REFUSED);
    }

    @Override
    public void answered(UUID text) {
        moderation.answered(actors.get(), managed.get(), text);
    }
}
