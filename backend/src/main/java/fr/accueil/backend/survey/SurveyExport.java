// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

import fr.accueil.backend.audit.Audit;
import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.audit.AuditFacts;
import fr.accueil.backend.csv.SpreadsheetCsv;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.CurrentSite;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.security.entry.RefusedActions;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.statistics.SimulatedPast;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is on the manager's pages, for a spreadsheet. */
@RestController
class SurveyExport {

    private static final int MOST_DAYS = 3660;
    private static final List<String> HEAD = List.of(
            "question", "engagements", "part des meilleures réponses", "de", "à", "réponses", "période précédente");
    private static final List<String> TEXT_HEAD = List.of("reçue le", "texte", "état", "réponse due le", "traitée le");

    /** As a spreadsheet in French reads it. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final CurrentSite currentSite;
    private final SurveyReading reading;
    private final Moderation moderation;
    private final CurrentActor actors;
    private final SimulatedPast past;
    private final Clock clock;
    private final Audit audit;
    private final RefusedActions refusals;

    SurveyExport(
            CurrentSite currentSite,
            SurveyReading reading,
            Moderation moderation,
            SimulatedPast past,
            CurrentActor actors,
            Clock clock,
            Audit audit,
            RefusedActions refusals) {
        this.currentSite = currentSite;
        this.reading = reading;
        this.moderation = moderation;
        this.past = past;
        this.actors = actors;
        this.clock = clock;
        this.audit = audit;
        this.refusals = refusals;
    }

    @GetMapping("/manager/results.csv")
    ResponseEntity<byte[]> results(
            @RequestParam(defaultValue = "30") String days,
            @RequestParam(defaultValue = "") String service,
            @RequestParam(defaultValue = "") String wait) {
        if (!days.matches("[0-9]{1,4}") || Integer.parseInt(days) < 1 || Integer.parseInt(days) > MOST_DAYS) {
            return wrong("days", "must be a number of days from 1 to " + MOST_DAYS);
        }
        if (!wait.isEmpty() && WaitClass.named(wait).isEmpty()) {
            return wrong("wait", "is no span of waits");
        }
        AuditFacts facts = AuditFacts.of("days", days)
                .and("service", Optional.of(service).filter(code -> !code.isEmpty()))
                .and("wait", Optional.of(wait).filter(name -> !name.isEmpty()));
        return download(
                "resultats.csv", "results.csv", facts.text(), site -> csv(site, Integer.parseInt(days), service, wait));
    }

    private static ResponseEntity<byte[]> wrong(String field, String what) {
        return ResponseEntity.badRequest()
                .contentType(MediaType.TEXT_PLAIN)
                .body((field + ": " + what).getBytes(StandardCharsets.UTF_8));
    }

    private String csv(Site site, int days, String service, String wait) {
        LocalDate today = site.serviceDay(clock.instant());
        SurveyReading.Period period = new SurveyReading.Period(
                today.minusDays(days - 1L),
                today.plusDays(1),
                Optional.of(service).filter(code -> site.service(code).isPresent()),
                WaitClass.named(wait));
        SurveyFigures figures = reading.of(site, period);
        String about = SurveyCsv.line(List.of(
                        site.name().in(site.language()),
                        "du " + DAY.format(period.from()) + " au " + DAY.format(today),
                        period.service()
                                .flatMap(site::service)
                                .map(one -> "démarche\u00a0: " + one.label().in(site.language()))
                                .orElse(""),
                        period.waited().map(SurveyExport::waited).orElse("")))
                + simulated(site, period.from(), today, "une partie de ces chiffres est simulée");
        return about
                + SurveyCsv.line(HEAD)
                + figures.scores().stream()
                        .map(score -> row(
                                score.question().text().in(site.language()),
                                score.question().engagements().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(" ")),
                                score.share(),
                                score.before()))
                        .collect(Collectors.joining())
                + figures.engagements().entrySet().stream()
                        .map(one -> row("engagement " + one.getKey(), "", one.getValue(), Optional.empty()))
                        .collect(Collectors.joining());
    }

    /** A line that says so, where some of the days were made up. */
    private String simulated(Site site, LocalDate from, LocalDate to, String what) {
        return past.among(site, from, to) ? SurveyCsv.line(List.of("Démonstration\u00a0: " + what)) : "";
    }

    private static String waited(WaitClass wait) {
        return "attente mesurée\u00a0: "
                + switch (wait) {
                    case UNDER_5 -> "moins de 5 min";
                    case FROM_5 -> "5 à 15 min";
                    case FROM_15 -> "15 à 30 min";
                    case FROM_30 -> "30 à 60 min";
                    case OVER_60 -> "plus d’une heure";
                };
    }

    private static String row(String what, String engagements, Share share, Optional<Share> before) {
        return share.isShown()
                ? SurveyCsv.line(List.of(
                        what,
                        engagements,
                        SurveyCsv.number(share.value()),
                        SurveyCsv.number(share.low()),
                        SurveyCsv.number(share.high()),
                        String.valueOf(share.n()),
                        before.map(Share::value).map(SurveyCsv::number).orElse("")))
                : SurveyCsv.line(List.of(what, engagements, "", "", "", "moins de " + Share.LEAST, ""));
    }

    @GetMapping("/manager/suggestions.csv")
    ResponseEntity<byte[]> suggestions() {
        return download("suggestions.csv", "suggestions.csv", "", this::texts);
    }

    private String texts(Site site) {
        List<Moderation.Said> texts = moderation.texts(actors.get(), site);
        String mark = texts.isEmpty()
                ? ""
                : simulated(
                        site,
                        texts.getLast().day(),
                        texts.getFirst().day(),
                        "une partie de ces suggestions est inventée");
        return mark
                + SurveyCsv.line(TEXT_HEAD)
                + texts.stream().map(SurveyExport::row).collect(Collectors.joining());
    }

    private static String row(Moderation.Said said) {
        return SurveyCsv.line(List.of(
                DAY.format(said.day()),
                said.text(),
                switch (said.state()) {
                    case NEW -> "à lire";
                    case PUBLISHED -> "publiée";
                    case REFUSED -> "non publiée";
                },
                DAY.format(said.due()),
                said.answeredOn().map(DAY::format).orElse("")));
    }

    private ResponseEntity<byte[]> download(String name, String about, String facts, Function<Site, String> text) {
        Optional<Actor> actor = actors.find();
        if (actor.isEmpty() || !actor.get().may(Permission.WATCH_THE_FLOOR)) {
            refusals.countPage("manager/" + about);
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        Optional<Site> known = currentSite.find(actor.get());
        if (known.isEmpty()) {
            return wrong("site", "must be the code of one of your sites");
        }
        Site site = known.get();
        audit.append(AuditEntry.of(AuditAction.EXPORTED, actor.get().name(), about)
                .at(site.code())
                .after(facts));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body((SpreadsheetCsv.BEGINNING + text.apply(site)).getBytes(StandardCharsets.UTF_8));
    }
}
