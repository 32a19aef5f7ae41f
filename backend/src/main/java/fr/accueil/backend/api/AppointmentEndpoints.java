// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.accueil.backend.appointment.AppointmentImport;
import fr.accueil.backend.appointment.ExpectedVisitors;
import fr.accueil.backend.appointment.Preview;
import fr.accueil.backend.appointment.Problem;
import fr.accueil.backend.appointment.RdvService;
import fr.accueil.backend.appointment.ShortName;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Appointments: today's list, files, and the notices of RDV Service Public. */
@RestController
@RequestMapping("/api/v1/sites/{code}/appointments")
class AppointmentEndpoints {

    /** The most that an answer stored for a key contains. */
    private static final int MOST_ERRORS = 60;

    private final ApiRequests apiRequests;
    private final Sites sites;
    private final ExpectedVisitors expectedVisitors;
    private final AppointmentImport files;
    private final RdvService rdv;

    AppointmentEndpoints(
            ApiRequests apiRequests,
            Sites sites,
            ExpectedVisitors expectedVisitors,
            AppointmentImport files,
            RdvService rdv) {
        this.apiRequests = apiRequests;
        this.sites = sites;
        this.expectedVisitors = expectedVisitors;
        this.files = files;
        this.rdv = rdv;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ExpectedJson(
            String reference,
            Instant bookedAt,
            String service,
            String status,
            @Nullable Instant arrivedAt,
            @Nullable String number,
            @Nullable String name,
            @Nullable Boolean cancelled) {}

    record ErrorJson(int line, String problem, String sentence) {}

    record ReportJson(
            boolean preview,
            String source,
            String encoding,
            int created,
            int changed,
            int cancelled,
            int unchanged,
            int past,
            int repeated,
            int taken,
            int errorCount,
            List<ErrorJson> errors) {}

    @GetMapping
    List<ExpectedJson> today(@PathVariable String code, HttpServletRequest request) {
        Site site = apiRequests.readable(code, request);
        boolean names = apiRequests.actor().may(Permission.SERVE);
        return expectedVisitors.today(site).stream()
                .map(visitor -> json(visitor, names))
                .toList();
    }

    private static ExpectedJson json(ExpectedVisitors.Visitor visitor, boolean names) {
        return new ExpectedJson(
                visitor.reference(),
                visitor.booked(),
                visitor.service(),
                visitor.status().name(),
                visitor.arrived().orElse(null),
                visitor.number().orElse(null),
                names ? visitor.name().map(ShortName::text).orElse(null) : null,
                visitor.cancelled() ? true : null);
    }

    /** Any media type is accepted: the first line tells the kind of file. */
    @PostMapping("/import")
    ResponseEntity<String> take(
            @PathVariable String code, @RequestParam(defaultValue = "false") String preview, HttpServletRequest request)
            throws IOException {
        Site site = apiRequests.site(code, Permission.BOOK, request);
        boolean only = flag(preview);
        DigestInputStream file = new DigestInputStream(request.getInputStream(), sha256());
        AppointmentImport.Reading reading = files.read(apiRequests.actor(), site, file);
        reading.preview().refusal().ifPresent(refusal -> {
            throw ProblemException.badField("body", refusal.sentence(Languages.of(request)));
        });
        String asked = only + HexFormat.of().formatHex(file.getMessageDigest().digest());
        return apiRequests.post(code, request, asked, () -> {
            int taken = only ? 0 : files.take(apiRequests.actor(), site, reading);
            return new ApiRequests.Reply(200, report(reading.preview(), only, taken, request));
        });
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean flag(String preview) {
        return switch (preview) {
            case "true" -> true;
            case "false" -> false;
            default -> throw ProblemException.badField("preview", "must be true or false");
        };
    }

    private static ReportJson report(Preview file, boolean only, int taken, HttpServletRequest request) {
        Preview.Counts counts = file.counts();
        List<ErrorJson> errors = file.problems().stream()
                .limit(MOST_ERRORS)
                .map(problem -> error(problem, request))
                .toList();
        return new ReportJson(
                only,
                file.source().name(),
                file.encoding(),
                counts.fresh(),
                counts.changed(),
                counts.cancelled(),
                counts.unchanged(),
                counts.past(),
                counts.repeated(),
                taken,
                file.problems().size(),
                errors);
    }

    private static ErrorJson error(Problem problem, HttpServletRequest request) {
        return new ErrorJson(
                problem.line(),
                problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                problem.sentence(Languages.of(request)));
    }

    /** Needs no token: the signature is the proof. A wrong signature is not told whether the site exists. */
    @PostMapping("/rdv-service-public")
    ResponseEntity<Void> notice(@PathVariable String code, HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readAllBytes();
        Optional<String> signature = Optional.ofNullable(request.getHeader("X-Lapin-Signature"));
        return switch (sites.find(code)
                .map(site -> rdv.accept(site, body, signature))
                .orElse(RdvService.Notice.NOT_SIGNED)) {
            case TAKEN, IGNORED -> ResponseEntity.noContent().build();
            case NOT_SIGNED ->
                throw ProblemException.of(
                        401, "unauthorized", "This notice is not signed with the secret of this site.");
            case NO_INSTANT ->
                throw ProblemException.badField("meta.payload_computed_at", "is missing, or is no instant");
            case NO_NOTICE -> throw ProblemException.badField("data", "is missing, or this is not JSON");
        };
    }
}
