// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.survey.FormQuestion;
import fr.accueil.backend.survey.SurveyReceipt;
import fr.accueil.backend.survey.Surveys;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.reading.QueueQueries;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The exit survey on a phone: a static page, the form for a token, and answers with a pass and no token. */
@RestController
class PhoneSurveyPages {

    private static final Resource PAGE = new ClassPathResource("META-INF/resources/phone/survey.html");
    private static final int MOST_BYTES = 8192;

    private final PhoneTokenCheck tokens;
    private final HallCodes codes;
    private final QueueQueries queries;
    private final Sites sites;
    private final Surveys surveys;
    private final JsonMapper json;

    PhoneSurveyPages(
            PhoneTokenCheck tokens,
            HallCodes codes,
            QueueQueries queries,
            Sites sites,
            Surveys surveys,
            JsonMapper json) {
        this.tokens = tokens;
        this.codes = codes;
        this.queries = queries;
        this.sites = sites;
        this.surveys = surveys;
        this.json = json;
    }

    @GetMapping("/t/{token}/survey")
    ResponseEntity<Resource> page(@PathVariable String token) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header("Referrer-Policy", "no-referrer")
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(PAGE);
    }

    /**
     * The form as the page reads it; {@code service} is the answer to the question about it, known from the visit, or
     * "".
     */
    record FormJson(String siteName, String language, String pass, String service, List<QuestionJson> questions) {}

    record QuestionJson(String code, String kind, String text, List<ChoiceJson> choices) {}

    record ChoiceJson(String code, String label) {}

    @GetMapping("/t/{token}/survey/form")
    ResponseEntity<?> form(@PathVariable String token, HttpServletRequest request) {
        return switch (tokens.check(token, request.getRemoteAddr())) {
            case PhoneTokenCheck.Result.Found(PhoneAdapter.Followed found) ->
                queries.ticket(found.id())
                        .map(QueueQueries.Placed::ticket)
                        .flatMap(this::form)
                        .<ResponseEntity<?>>map(form -> ResponseEntity.ok()
                                .cacheControl(CacheControl.noStore())
                                .body(form))
                        .orElseGet(() -> ResponseEntity.status(HttpStatus.CONFLICT)
                                .cacheControl(CacheControl.noStore())
                                .header("Content-Language", found.ticket().language())
                                .build());
            case PhoneTokenCheck.Result.Nothing _ -> ResponseEntity.notFound().build();
            case PhoneTokenCheck.Result.NotNow _ -> notNow();
        };
    }

    @GetMapping(HallCodes.SURVEY)
    ResponseEntity<Resource> hallPage(@PathVariable String code) {
        return page(code);
    }

    /** For a visitor who scans the code of a display: without data of the visit. */
    @GetMapping(HallCodes.SURVEY + "/form")
    ResponseEntity<?> hallForm(@PathVariable String code, HttpServletRequest request) {
        return switch (codes.check(code, HallCodes.Use.SURVEY, request.getRemoteAddr())) {
            case HallCodes.Validity.Now(Site site, String display) ->
                surveys.hallPass(site, display)
                        .<ResponseEntity<?>>map(pass -> ResponseEntity.ok()
                                .cacheControl(CacheControl.noStore())
                                .body(form(site, language(site, request), pass, Optional.empty())))
                        .orElseGet(PhoneSurveyPages::notNow);
            case HallCodes.Validity.Old _ ->
                ResponseEntity.status(HttpStatus.GONE).build();
            case HallCodes.Validity.Wrong _ -> ResponseEntity.notFound().build();
            case HallCodes.Validity.NotNow _ -> notNow();
        };
    }

    private static ResponseEntity<?> notNow() {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header("Retry-After", "60")
                .build();
    }

    /** The first language of the phone that the site has. */
    private static Locale language(Site site, HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(preferred -> Locale.forLanguageTag(preferred.getLanguage()))
                .filter(site.languages()::contains)
                .findFirst()
                .orElse(site.language());
    }

    /** Empty before the end of the visit. */
    private Optional<FormJson> form(TicketDetails ticket) {
        Site site = sites.findKept(ticket.site()).orElseThrow();
        Locale language = Locale.forLanguageTag(ticket.language());
        return surveys.pass(site, ticket).map(pass -> form(site, language, pass, Optional.of(ticket.service())));
    }

    private FormJson form(Site site, Locale language, String pass, Optional<String> service) {
        return new FormJson(
                site.name().in(language),
                language.toLanguageTag(),
                pass,
                service.orElse(""),
                surveys.questions(site, service).stream()
                        // Only a visitor of the point numérique is asked about it.
                        .filter(question -> service.isPresent() || !question.digitalPoint())
                        .map(question -> question(site, question, language))
                        .toList());
    }

    private static QuestionJson question(Site site, FormQuestion question, Locale language) {
        List<ChoiceJson> choices = question.kind() == FormQuestion.Kind.SERVICE
                ? site.services().stream()
                        .filter(service -> service.outcome().isReceived())
                        .map(service ->
                                new ChoiceJson(service.code(), service.label().in(language)))
                        .toList()
                : question.choices().stream()
                        .map(choice ->
                                new ChoiceJson(choice.code(), choice.label().in(language)))
                        .toList();
        return new QuestionJson(
                question.code(), question.kind().name(), question.text().in(language), choices);
    }

    /** Accepts answers: {@code {"pass": "…", "answers": {"visit": "great", …}}}. */
    @PostMapping("/t/answers")
    ResponseEntity<?> answers(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        Optional<JsonNode> sent = read(body);
        if (sent.isEmpty()) {
            return ResponseEntity.badRequest().build();
        }
        Map<String, String> answers = new HashMap<>();
        sent.get()
                .path("answers")
                .properties()
                .forEach(answer -> answers.put(answer.getKey(), text(answer.getValue())));
        return ResponseEntity.status(
                        status(surveys.answerWithPass(sent.get().path("pass").asString(""), answers)))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.asString() : "?";
    }

    private Optional<JsonNode> read(byte[] body) {
        try {
            return Optional.of(json.readTree(body)).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static HttpStatus status(SurveyReceipt surveyReceipt) {
        return switch (surveyReceipt) {
            case SurveyReceipt.Thanks _ -> HttpStatus.NO_CONTENT;
            case SurveyReceipt.Twice _ -> HttpStatus.CONFLICT;
            case SurveyReceipt.TooLate _ -> HttpStatus.GONE;
            case SurveyReceipt.NotNow _ -> HttpStatus.TOO_MANY_REQUESTS;
            case SurveyReceipt.Wrong _ -> HttpStatus.BAD_REQUEST;
        };
    }
}
