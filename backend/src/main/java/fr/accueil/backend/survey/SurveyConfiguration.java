// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

import fr.accueil.backend.start.StartRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

@Configuration(proxyBeanMethods = false)
class SurveyConfiguration {

    /** @throws fr.accueil.backend.site.SiteFileException when the file cannot be used */
    @Bean
    SurveyForm surveyForm(SurveySettings settings) throws IOException {
        String file = settings.surveyFile();
        return file.isEmpty()
                ? SurveyFile.parse(
                        "survey.yaml",
                        new ClassPathResource("survey/survey.yaml").getContentAsString(StandardCharsets.UTF_8))
                : SurveyFile.parse(file, text(Path.of(file)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new StartRefused(
                    "The survey file " + file + " cannot be read: " + StartRefused.reason(e) + ".",
                    "Name a file of UTF-8 text in ACCUEIL_SURVEY_FILE, or leave it out for the survey that comes along.");
        }
    }
}
