// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.kiosk;

import fr.accueil.backend.device.DeviceKind;
import fr.accueil.backend.device.Devices;
import fr.accueil.backend.security.CurrentSite;
import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.survey.FormQuestion;
import fr.accueil.backend.survey.SurveyReceipt;
import fr.accueil.backend.survey.Surveys;
import fr.accueil.backend.voice.SignedSentences;
import fr.accueil.kiosk.survey.SurveyArrival;
import fr.accueil.kiosk.survey.SurveyPort;
import fr.accueil.kiosk.survey.SurveyQuestion;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Implements the port of the tablets of the exit survey. */
@Component
class SurveyAdapter implements SurveyPort {

    private static final String ENROL = "/device";

    private final CurrentSite current;
    private final Devices devices;
    private final KioskPages pages;
    private final Surveys surveys;
    private final SignedSentences sentences;

    SurveyAdapter(CurrentSite current, Devices devices, KioskPages pages, Surveys surveys, SignedSentences sentences) {
        this.current = current;
        this.devices = devices;
        this.pages = pages;
        this.surveys = surveys;
        this.sentences = sentences;
    }

    private Optional<Site> site(String device) {
        return current.having(site -> site.survey(device).isPresent());
    }

    private boolean isAdmitted(Site site, String device) {
        return devices.admit(site, DeviceKind.SURVEY, device).holds();
    }

    @Override
    public SurveyArrival arrive(String device) {
        Optional<Site> site = site(device);
        if (site.isEmpty()) {
            return new SurveyArrival.Unknown();
        }
        if (!isAdmitted(site.get(), device)) {
            return new SurveyArrival.NotPaired(ENROL);
        }
        Site here = site.get();
        String place = here.survey(device).orElseThrow().place().in(here.language());
        return new SurveyArrival.Here(pages.welcome(here, place));
    }

    @Override
    public List<SurveyQuestion> questions(String device, Locale language) {
        Site site = site(device).orElseThrow();
        Optional<SurveyQuestion.After> digital = digital(site);
        return surveys.questions(site, Optional.empty()).stream()
                .filter(question -> !question.digitalPoint() || digital.isPresent())
                .map(question -> new SurveyQuestion(
                        question.code(),
                        question.text().in(language),
                        choices(site, question, language),
                        question.digitalPoint() ? digital : Optional.empty()))
                .toList();
    }

    private Optional<SurveyQuestion.After> digital(Site site) {
        Set<String> services = site.services().stream()
                .map(Service::code)
                .filter(code -> Surveys.isDigital(site, code))
                .collect(Collectors.toSet());
        return surveys.form().questions().stream()
                .filter(question -> question.kind() == FormQuestion.Kind.SERVICE)
                .map(question -> new SurveyQuestion.After(question.code(), services))
                .findFirst();
    }

    private static List<SurveyQuestion.Choice> choices(Site site, FormQuestion question, Locale language) {
        return switch (question.kind()) {
            case SERVICE ->
                site.services().stream()
                        .filter(service -> service.outcome().isReceived())
                        .map(service -> new SurveyQuestion.Choice(
                                service.code(), service.label().in(language)))
                        .toList();
            case CHOICE, WAIT ->
                question.choices().stream()
                        .map(choice -> new SurveyQuestion.Choice(
                                choice.code(), choice.label().in(language)))
                        .toList();
            case TEXT -> List.of();
        };
    }

    @Override
    public boolean answer(String device, Map<String, String> answers, Duration taken) {
        Site site = site(device).orElseThrow();
        return isAdmitted(site, device)
                && surveys.answerAt(site, Surveys.Source.TABLET, device, taken.toSeconds(), answers)
                        instanceof SurveyReceipt.Thanks;
    }

    @Override
    public Optional<String> sound(Locale language, String sentence) {
        return sentences.address(language, sentence);
    }
}
