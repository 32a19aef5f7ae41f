// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

import fr.accueil.backend.retention.Batch;
import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.retention.SharedEraser;
import fr.accueil.backend.retention.SiteEraser;
import fr.accueil.backend.site.Sites;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Erases passes, which are void after their day, and what visitors wrote long ago. */
@Configuration(proxyBeanMethods = false)
class SurveyErasure {

    /** A pass has no site: those of a day go when it is over at all sites. */
    @Bean
    SharedEraser usedPasses(SurveyStore store, Sites sites) {
        return SharedEraser.of(
                Retention.SURVEY_PASSES,
                now -> new Batch(
                        store.forgetPassesBefore(Retention.SURVEY_PASSES.firstKept(earliestDay(sites, now))), true));
    }

    private static LocalDate earliestDay(Sites sites, Instant now) {
        return sites.kept().stream()
                .map(site -> site.serviceDay(now))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    @Bean
    SiteEraser oldTexts(SurveyStore store) {
        return SiteEraser.of(
                Retention.SURVEY_TEXTS,
                (site, now) -> Batch.of(
                        store.forgetTextsBefore(site.code(), Retention.SURVEY_TEXTS.firstKept(site.serviceDay(now)))));
    }
}
