// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

import fr.accueil.backend.security.key.ServerKey;
import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.ServiceOutcome;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.command.SiteTransaction;
import fr.accueil.backend.time.HalfDay;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Takes the answers of the exit survey and adds them to the sums. The answers of one visitor are kept nowhere, those of
 * a training not at all.
 */
@Component
public class Surveys {

    /** The most characters of a text. */
    public static final int LONGEST_TEXT = 500;

    private static final int LONGEST_CODE = 40;
    static final String UNKNOWN = "";

    private final SurveyForm form;
    private final SurveyStore store;
    private final SurveyLimit limit;
    private final Sites sites;
    private final SiteTransaction transaction;
    private final Clock clock;
    private final byte[] key;
    private final byte[] onceKey;

    Surveys(
            SurveyForm form,
            SurveyStore store,
            SurveyLimit limit,
            Sites sites,
            SiteTransaction transaction,
            Clock clock,
            ServerKey key) {
        this.form = form;
        this.store = store;
        this.limit = limit;
        this.sites = sites;
        this.transaction = transaction;
        this.clock = clock;
        this.key = key.forPurpose("survey pass");
        this.onceKey = key.forPurpose("survey pass, once");
    }

    public SurveyForm form() {
        return form;
    }

    /** The questions for a visitor whose service is known, or without any. */
    public List<FormQuestion> questions(Site site, Optional<String> service) {
        return form.questions().stream()
                .filter(formQuestion ->
                        !formQuestion.digitalPoint() || service.isEmpty() || isDigital(site, service.get()))
                .toList();
    }

    /** Whether a service is that of the point numérique. */
    public static boolean isDigital(Site site, String service) {
        return site.service(service)
                .map(Service::outcome)
                .filter(ServiceOutcome.DIGITAL_POINT::equals)
                .isPresent();
    }

    /**
     * The pass of a visit that has ended, the same however often it is asked for; nothing before its end, and nothing in
     * a training. It is signed and handed out, not kept.
     */
    public Optional<String> pass(Site site, TicketDetails ticket) {
        return ticket.endedAt()
                .filter(ended -> ticket.startedAt().isPresent() && !ticket.training())
                .map(ended -> new SurveyPass(
                                site.code(),
                                ticket.serviceDay(),
                                HalfDay.at(site.local(ended).toLocalTime()),
                                ticket.service(),
                                waited(ticket).map(WaitClass::code).orElse(UNKNOWN),
                                once(ticket))
                        .signed(key));
    }

    /**
     * A pass for a person in front of a display: it holds when, not for what or how long they waited. Nothing when
     * too many were asked for there, and in a training.
     */
    public Optional<String> hallPass(Site site, String display) {
        if (transaction.isTraining(site) || !limit.allows(new SurveySource.Display(site.code(), display))) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        String once = UUID.randomUUID().toString();
        return Optional.of(new SurveyPass(
                        site.code(),
                        site.serviceDay(now),
                        HalfDay.at(site.local(now).toLocalTime()),
                        UNKNOWN,
                        UNKNOWN,
                        once)
                .signed(key));
    }

    private String once(TicketDetails ticket) {
        byte[] mac = ServerKey.mac(onceKey, ticket.id().toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
    }

    /** To the last call. */
    private static Optional<WaitClass> waited(TicketDetails ticket) {
        return ticket.calledAt()
                .map(called -> WaitClass.of(WaitClass.between(ticket.issuedAt(), ticket.bookedAt(), called)));
    }

    /**
     * Answers of a visitor with a pass.
     *
     * @param answers by question, of any content; an empty one was skipped
     */
    public SurveyReceipt answerWithPass(String pass, Map<String, String> answers) {
        Optional<SurveyPass> read = SurveyPass.read(pass, key);
        Optional<Site> site = read.flatMap(one -> sites.find(one.site()));
        if (read.isEmpty() || site.isEmpty()) {
            return new SurveyReceipt.TooLate();
        }
        SurveyPass own = read.get();
        return checked(
                site.get(),
                answers,
                () -> transaction.aloneAt(site.get(), now -> {
                    if (!own.day().equals(site.get().serviceDay(now))) {
                        return new SurveyReceipt.TooLate();
                    }
                    if (!store.use(SurveyPass.hash(pass), own.day())) {
                        return new SurveyReceipt.Twice();
                    }
                    String service =
                            answered(answers, FormQuestion.Kind.SERVICE).orElse(own.service());
                    Source source = own.service().isEmpty() ? Source.HALL : Source.PHONE;
                    count(site.get(), own.day(), own.half(), source, service, own.waited(), answers);
                    return new SurveyReceipt.Thanks();
                }));
    }

    /**
     * Answers at a device that is open to all.
     *
     * @param device its name, by which it is limited
     * @param seconds that the visitor took
     */
    public SurveyReceipt answerAt(Site site, Source source, String device, long seconds, Map<String, String> answers) {
        if (seconds < SurveyLimit.LEAST_SECONDS || !limit.allows(new SurveySource.Tablet(site.code(), device))) {
            return new SurveyReceipt.NotNow();
        }
        return checked(
                site,
                answers,
                () -> transaction.aloneAt(site, now -> {
                    if (transaction.isTraining(site)) {
                        return new SurveyReceipt.Thanks();
                    }
                    String service =
                            answered(answers, FormQuestion.Kind.SERVICE).orElse(UNKNOWN);
                    count(
                            site,
                            site.serviceDay(now),
                            HalfDay.at(site.local(now).toLocalTime()),
                            source,
                            service,
                            UNKNOWN,
                            answers);
                    return new SurveyReceipt.Thanks();
                }));
    }

    private interface Counting {
        SurveyReceipt count();
    }

    private SurveyReceipt checked(Site site, Map<String, String> answers, Counting counting) {
        return answers.entrySet().stream()
                .filter(answer -> !answer.getValue().isEmpty() && !fits(site, answer.getKey(), answer.getValue()))
                .findFirst()
                .<SurveyReceipt>map(wrong -> new SurveyReceipt.Wrong(cut(wrong.getKey())))
                .orElseGet(counting::count);
    }

    private static String cut(String code) {
        return code.length() <= LONGEST_CODE ? code : code.substring(0, LONGEST_CODE);
    }

    private boolean fits(Site site, String code, String answer) {
        Optional<FormQuestion> question = form.question(code);
        if (question.isEmpty()) {
            return false;
        }
        return switch (question.get().kind()) {
            case CHOICE, WAIT -> question.get().has(answer);
            case SERVICE -> site.service(answer).isPresent();
            case TEXT -> answer.length() <= LONGEST_TEXT;
        };
    }

    private Optional<String> answered(Map<String, String> answers, FormQuestion.Kind kind) {
        return form.questions().stream()
                .filter(formQuestion -> formQuestion.kind() == kind)
                .map(FormQuestion::code)
                .map(code -> answers.getOrDefault(code, ""))
                .filter(answer -> !answer.isEmpty())
                .findFirst();
    }

    private void count(
            Site site,
            LocalDate day,
            HalfDay half,
            Source source,
            String service,
            String waited,
            Map<String, String> answers) {
        SurveyStore.Cell cell = new SurveyStore.Cell(site.code(), day, half, source, service, waited);
        store.add(cell, SurveyStore.FORM, SurveyStore.FORM);
        for (FormQuestion formQuestion : form.questions()) {
            String answer = answers.getOrDefault(formQuestion.code(), "").strip();
            if (answer.isEmpty()) {
                continue;
            }
            switch (formQuestion.kind()) {
                case CHOICE, WAIT -> store.add(cell, formQuestion.code(), answer);
                case TEXT -> store.keep(UUID.randomUUID(), site.code(), day, plain(answer));
                // Its answer is the service of the cell.
                case SERVICE -> {}
            }
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\u202a-\\u202e\\u2066-\\u2069&&[^\n]]+", " ")
                .replaceAll(" {2,}", " ")
                .strip();
    }

    /** Where answers come from. */
    public enum Source {
        PHONE,
        TABLET,
        HALL
    }
}
