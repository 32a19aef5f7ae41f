// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.demonstration;

import fr.accueil.backend.simulation.Dice;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.survey.FormQuestion;
import fr.accueil.backend.survey.PastForm;
import fr.accueil.backend.survey.PastSurveys;
import fr.accueil.backend.survey.Surveys;
import fr.accueil.backend.survey.WaitClass;
import fr.accueil.backend.ticket.log.PastTicket;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The exit surveys of an invented day: fewer visitors are content the longer they waited, and most
 * remember their wait as it was. The same date gives the same answers.
 */
final class DemonstrationForms {

    private static final long SEED = 1;
    private static final double ANSWER = 0.09;
    private static final double ON_THE_PHONE = 0.7;
    private static final double SKIP = 0.1;
    /** The share that is content with the wait, by its class. */
    private static final double[] CONTENT_WITH_THE_WAIT = {.96, .88, .68, .42, .2};

    private static final double CONTENT = 0.9;
    /** The difference between questions, and the loss that each class of wait adds to all of them. */
    private static final double APART = 0.03;

    private static final double EVERY_OTHER_DAY = 0.5;
    private static final int ANSWERED_WITHIN = 3;
    private static final int UNREAD_FOR = 6;
    private static final List<String> SENTENCES = sentences();

    private final Site site;
    private final Surveys surveys;
    private final LocalDate day;
    private final List<PastTicket> tickets;
    private final Dice dice;

    private DemonstrationForms(Site site, Surveys surveys, LocalDate day, List<PastTicket> tickets) {
        this.site = site;
        this.surveys = surveys;
        this.day = day;
        this.tickets = tickets;
        this.dice = Dice.of(SEED, day.toEpochDay(), "forms");
    }

    static DemonstrationForms of(Site site, Surveys surveys, LocalDate day, List<PastTicket> tickets) {
        return new DemonstrationForms(site, surveys, day, tickets);
    }

    List<PastForm> forms() {
        List<PastForm> forms = new ArrayList<>();
        for (PastTicket ticket : tickets) {
            ended(ticket).filter(ended -> dice.uniform() < ANSWER).ifPresent(ended -> forms.add(form(ticket, ended)));
        }
        return forms;
    }

    private static Optional<Instant> ended(PastTicket ticket) {
        return ticket.steps().stream()
                .filter(PastTicket.Finished.class::isInstance)
                .map(PastTicket.Step::at)
                .findFirst();
    }

    private PastForm form(PastTicket ticket, Instant ended) {
        Duration waited = waited(ticket);
        boolean phone = dice.uniform() < ON_THE_PHONE;
        return new PastForm(
                site.local(ended).toLocalTime(),
                phone ? Optional.of(new PastForm.Visit(ticket.service(), waited)) : Optional.empty(),
                answers(ticket.service(), WaitClass.of(waited)));
    }

    /** To the last call; a visitor who was never called gets no survey. */
    private static Duration waited(PastTicket ticket) {
        Instant called = ticket.steps().stream()
                .filter(PastTicket.Called.class::isInstance)
                .map(PastTicket.Step::at)
                .reduce(ticket.issuedAt(), (before, last) -> last);
        return WaitClass.between(ticket.issuedAt(), ticket.booked(), called);
    }

    private Map<String, String> answers(String service, WaitClass waitClass) {
        Map<String, String> answers = new LinkedHashMap<>();
        List<FormQuestion> questions = surveys.questions(site, Optional.of(service));
        for (int i = 0; i < questions.size(); i++) {
            FormQuestion question = questions.get(i);
            double content = judgesTheWait(question)
                    ? CONTENT_WITH_THE_WAIT[waitClass.ordinal()]
                    : CONTENT - APART * (i * 5 % 7) - APART * waitClass.ordinal();
            if (dice.uniform() < SKIP) {
                continue;
            }
            switch (question.kind()) {
                case CHOICE -> answers.put(question.code(), choice(question, content));
                case WAIT -> answers.put(question.code(), remembered(waitClass).code());
                case SERVICE, TEXT -> {}
            }
        }
        return answers;
    }

    private static boolean judgesTheWait(FormQuestion question) {
        return question.code().equals("wait");
    }

    private String choice(FormQuestion question, double content) {
        boolean best = dice.uniform() < content;
        List<FormQuestion.Choice> fitting = question.choices().stream()
                .filter(choice -> choice.counts() && choice.best() == best)
                .toList();
        // A site's own form may have a scale without a best answer.
        List<FormQuestion.Choice> choices = fitting.isEmpty() ? question.choices() : fitting;
        return choices.get(index(dice, choices.size())).code();
    }

    private WaitClass remembered(WaitClass waitClass) {
        double error = dice.uniform();
        int felt = waitClass.ordinal() + (error < .08 ? -1 : error > .8 ? 1 : 0);
        return WaitClass.values()[Math.clamp(felt, 0, WaitClass.values().length - 1)];
    }

    /** @param last the day before the demonstration: the latest remarks are still unread */
    List<PastSurveys.PastText> texts(LocalDate last) {
        Dice own = Dice.of(SEED, day.toEpochDay(), "suggestions");
        if (tickets.isEmpty() || own.uniform() > EVERY_OTHER_DAY) {
            return List.of();
        }
        Optional<LocalDate> answered = day.isBefore(last.minusDays(UNREAD_FOR))
                ? Optional.of(site.workingDaysAfter(day, 1 + index(own, ANSWERED_WITHIN)))
                : Optional.empty();
        String said = SENTENCES.get((int) Math.floorMod(day.toEpochDay(), (long) SENTENCES.size()));
        return List.of(new PastSurveys.PastText(said, answered));
    }

    private static int index(Dice dice, int of) {
        return (int) (dice.uniform() * of);
    }

    private static List<String> sentences() {
        try (InputStream file = DemonstrationForms.class.getResourceAsStream("suggestions.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
