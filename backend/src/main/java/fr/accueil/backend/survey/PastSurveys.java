// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.time.HalfDay;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes answers of days before the server began to take them, summed up like all others. */
@Component
public class PastSurveys {

    private final SurveyStore store;

    PastSurveys(SurveyStore store) {
        this.store = store;
    }

    /**
     * A visitor's own words of such a day.
     *
     * @param answeredOn when it was answered; empty for one that has not been read
     */
    public record PastText(String said, Optional<LocalDate> answeredOn) {}

    /** All answers of a day; a day that has some already is left as it is. */
    @Transactional
    public void keep(Site site, LocalDate day, List<PastForm> forms, List<PastText> texts) {
        if (store.hasAnswers(site.code(), day)) {
            return;
        }
        Map<SurveyStore.Counted, Integer> counts = new LinkedHashMap<>();
        for (PastForm form : forms) {
            SurveyStore.Cell cell = cell(site, day, form);
            counts.merge(new SurveyStore.Counted(cell, SurveyStore.FORM, SurveyStore.FORM), 1, Integer::sum);
            form.answers()
                    .forEach((question, choice) ->
                            counts.merge(new SurveyStore.Counted(cell, question, choice), 1, Integer::sum));
        }
        store.insert(counts);
        for (PastText text : texts) {
            UUID id = UUID.randomUUID();
            store.keep(id, site.code(), day, text.said());
            text.answeredOn().ifPresent(on -> {
                store.moderate(site.code(), id, Moderation.State.PUBLISHED);
                store.answered(site.code(), id, on);
            });
        }
    }

    private static SurveyStore.Cell cell(Site site, LocalDate day, PastForm form) {
        return new SurveyStore.Cell(
                site.code(),
                day,
                HalfDay.at(form.at()),
                form.visit().isPresent() ? Surveys.Source.PHONE : Surveys.Source.TABLET,
                form.visit().map(PastForm.Visit::service).orElse(Surveys.UNKNOWN),
                form.visit().map(visit -> WaitClass.of(visit.waited()).code()).orElse(Surveys.UNKNOWN));
    }
}
