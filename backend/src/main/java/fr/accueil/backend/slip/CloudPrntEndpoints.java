// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.accueil.backend.site.KioskPlan;
import fr.accueil.backend.site.PrinterPlan;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Star's CloudPRNT: the printer asks whether there is a slip (POST), fetches it (GET) and sends the result (DELETE).
 * Without its key it learns nothing, not even whether there is such a kiosk.
 */
@RestController
@RequestMapping("/print/{site}/{kiosk}")
class CloudPrntEndpoints {

    /** A printer's status has some hundred bytes. */
    private static final int MOST = 16 * 1024;

    private static final String SETTINGS = "cloudprnt-setting.json";

    private static final String CUT = "X-Star-Cut";

    private final Sites sites;
    private final Slips slips;
    private final SlipLayout picture;
    private final JsonMapper json;

    CloudPrntEndpoints(Sites sites, Slips slips, SlipLayout picture, JsonMapper json) {
        this.sites = sites;
        this.slips = slips;
        this.picture = picture;
        this.json = json;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Work(
            boolean jobReady,
            @Nullable List<String> mediaTypes,
            @Nullable String jobToken) {}

    @PostMapping
    ResponseEntity<?> poll(@PathVariable("site") String code, @PathVariable String kiosk, HttpServletRequest request)
            throws IOException {
        Optional<JsonNode> status = status(request.getInputStream().readNBytes(MOST));
        String mac = status.map(node -> node.path("printerMAC").asString("")).orElse("");
        return atPrinter(code, kiosk, mac, request, site -> {
            if (status.isEmpty()) {
                return ResponseEntity.badRequest().body("A printer sends its status as a JSON object.");
            }
            PrinterReport report =
                    CloudPrntStatus.report(status.get().path("statusCode").asString(""));
            return fresh().contentType(MediaType.APPLICATION_JSON)
                    .body(slips.lines()
                            .poll(
                                    site,
                                    kiosk,
                                    report,
                                    status.get().path("printingInProgress").asBoolean(false))
                            .map(waiting -> new Work(true, List.of(MediaType.IMAGE_PNG_VALUE), waiting.token()))
                            .orElseGet(() -> new Work(false, null, null)));
        });
    }

    /** A printer asks once whether its settings come from here, before it shows its key: they do not. */
    @GetMapping("/" + SETTINGS)
    ResponseEntity<?> settings() {
        return ResponseEntity.notFound().build();
    }

    /** The same, as other printers ask it. */
    @GetMapping(params = SETTINGS)
    ResponseEntity<?> settingsByQuery() {
        return settings();
    }

    @GetMapping
    ResponseEntity<?> fetch(
            @PathVariable("site") String code,
            @PathVariable String kiosk,
            @RequestParam(required = false) @Nullable String mac,
            @RequestParam(required = false) @Nullable String token,
            HttpServletRequest request) {
        return atPrinter(
                code,
                kiosk,
                mac,
                request,
                site -> slips.lines()
                        .fetch(site, kiosk, Optional.ofNullable(token))
                        .<ResponseEntity<?>>map(job -> fresh().contentType(MediaType.IMAGE_PNG)
                                .header(CUT, "full; feed=true")
                                .body(picture.png(site, job.text())))
                        .orElseGet(() -> ResponseEntity.notFound().build()));
    }

    @DeleteMapping
    ResponseEntity<?> end(
            @PathVariable("site") String code,
            @PathVariable String kiosk,
            @RequestParam(required = false) @Nullable String mac,
            @RequestParam(required = false) @Nullable String token,
            @RequestParam(name = "code", defaultValue = "200") String status,
            HttpServletRequest request) {
        return atPrinter(code, kiosk, mac, request, site -> {
            slips.lines().ended(site, kiosk, Optional.ofNullable(token), CloudPrntStatus.report(status));
            return ResponseEntity.ok().build();
        });
    }

    private ResponseEntity<?> atPrinter(
            String code,
            String kiosk,
            @Nullable String mac,
            HttpServletRequest request,
            Function<Site, ResponseEntity<?>> answer) {
        return sites.find(code)
                .filter(site -> site.kiosk(kiosk)
                        .flatMap(KioskPlan::printer)
                        .filter(PrinterPlan.CloudPrnt.class::isInstance)
                        .map(PrinterPlan.CloudPrnt.class::cast)
                        .filter(plan -> CloudPrntKey.opens(plan, request, mac))
                        .isPresent())
                .<ResponseEntity<?>>map(answer)
                .orElseGet(() -> ResponseEntity.status(401)
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"printer\"")
                        .build());
    }

    private static ResponseEntity.BodyBuilder fresh() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore());
    }

    private Optional<JsonNode> status(byte[] body) {
        try {
            return Optional.ofNullable(json.readTree(body)).filter(JsonNode::isObject);
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }
}
