// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.statistics.PeriodReading;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Reads the figures of the survey. */
@Component
public class SurveyReading {

    private final SurveyForm form;
    private final SurveyStore store;
    private final PeriodReading past;

    SurveyReading(SurveyForm form, SurveyStore store, PeriodReading past) {
        this.form = form;
        this.store = store;
        this.past = past;
    }

    /**
     * What is asked.
     *
     * @param from the first service day
     * @param to the day after the last, after the first
     * @param service only of this one
     * @param waitClass only of visitors whose measured wait was of this class
     */
    public record Period(LocalDate from, LocalDate to, Optional<String> service, Optional<WaitClass> waited) {

        private static final int MOST_DAYS = 3660;

        public Period {
            if (!from.isBefore(to) || ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
                throw new IllegalArgumentException(from + " to " + to);
            }
        }

        private Period before() {
            return new Period(from.minusDays(ChronoUnit.DAYS.between(from, to)), from, service, waited);
        }
    }

    public SurveyFigures of(Site site, Period period) {
        List<SurveyStore.Sum> sums = sums(site, period);
        List<SurveyStore.Sum> sumsBefore = sums(site, period.before());
        boolean all = period.service().isEmpty() && period.waited().isEmpty();
        return new SurveyFigures(
                form.questions().stream()
                        .filter(SurveyReading::hasScore)
                        .map(question -> score(question, sums, sumsBefore))
                        .toList(),
                engagements(sums),
                waits(sums),
                total(sums, sum -> sum.question().equals(SurveyStore.FORM)),
                all ? past.served(site, period.from(), period.to().minusDays(1)) : 0);
    }

    private List<SurveyStore.Sum> sums(Site site, Period period) {
        return store.sums(site.code(), period.from(), period.to()).stream()
                .filter(sum -> period.service().map(sum.service()::equals).orElse(true))
                .filter(sum -> period.waited()
                        .map(waitClass -> waitClass.code().equals(sum.waited()))
                        .orElse(true))
                .toList();
    }

    private static boolean hasScore(FormQuestion question) {
        return question.choices().stream().anyMatch(FormQuestion.Choice::best);
    }

    private static SurveyFigures.Score score(
            FormQuestion question, List<SurveyStore.Sum> sums, List<SurveyStore.Sum> sumsBefore) {
        Share share = share(question, sums);
        Share before = share(question, sumsBefore);
        Map<String, Integer> answers = new HashMap<>();
        question.choices()
                .forEach(choice -> answers.put(
                        choice.code(),
                        total(
                                sums,
                                sum -> sum.question().equals(question.code())
                                        && sum.choice().equals(choice.code()))));
        return new SurveyFigures.Score(
                question,
                share,
                share.isShown() && before.isShown() ? Optional.of(before) : Optional.empty(),
                Map.copyOf(answers));
    }

    static Share share(FormQuestion question, List<SurveyStore.Sum> sums) {
        int best = 0;
        int n = 0;
        for (FormQuestion.Choice choice : question.choices()) {
            int answers = total(
                    sums,
                    sum -> sum.question().equals(question.code())
                            && sum.choice().equals(choice.code()));
            n += choice.counts() ? answers : 0;
            best += choice.best() ? answers : 0;
        }
        return new Share(best, n);
    }

    private SortedMap<Integer, Share> engagements(List<SurveyStore.Sum> sums) {
        SortedMap<Integer, Share> engagements = new TreeMap<>();
        form.questions().stream()
                .filter(SurveyReading::hasScore)
                .forEach(question -> question.engagements()
                        .forEach(number -> engagements.merge(number, share(question, sums), Share::plus)));
        return engagements;
    }

    /** Only of visitors of whom both are known. */
    private SurveyFigures.Waits waits(List<SurveyStore.Sum> sums) {
        Map<WaitClass, Integer> measured = new EnumMap<>(WaitClass.class);
        Map<WaitClass, Integer> declared = new EnumMap<>(WaitClass.class);
        int n = 0;
        for (SurveyStore.Sum sum : sums) {
            Optional<WaitClass> was = WaitClass.named(sum.waited());
            Optional<WaitClass> said = WaitClass.named(sum.choice())
                    .filter(one -> form.declaredWait()
                            .filter(question -> question.code().equals(sum.question()))
                            .isPresent());
            if (was.isPresent() && said.isPresent()) {
                measured.merge(was.get(), sum.answers(), Integer::sum);
                declared.merge(said.get(), sum.answers(), Integer::sum);
                n += sum.answers();
            }
        }
        return new SurveyFigures.Waits(measured, declared, n);
    }

    private static int total(List<SurveyStore.Sum> sums, Predicate<SurveyStore.Sum> which) {
        return sums.stream().filter(which).mapToInt(SurveyStore.Sum::answers).sum();
    }
}
