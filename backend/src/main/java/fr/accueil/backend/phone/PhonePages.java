// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import fr.accueil.display.phone.PhoneAnswer;
import fr.accueil.display.phone.PhoneTicketPort;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page of a ticket on a phone: one static file, and the state of its token. No session, no cookie. */
@RestController
class PhonePages {

    private static final Resource PAGE = new ClassPathResource("META-INF/resources/phone/phone.html");
    private static final Resource WORKER = new ClassPathResource("META-INF/resources/phone/worker.js");

    private final PhoneTicketPort follower;
    private final PhoneTokenCheck tokens;

    PhonePages(PhoneTicketPort follower, PhoneTokenCheck tokens) {
        this.follower = follower;
        this.tokens = tokens;
    }

    @GetMapping("/t/{token}")
    ResponseEntity<Resource> page(@PathVariable String token) {
        return file(PAGE, MediaType.TEXT_HTML);
    }

    /** Shows the notification of a call where a page itself may not; only for the pages below its path. */
    @GetMapping("/t/worker.js")
    ResponseEntity<Resource> worker() {
        return file(WORKER, MediaType.valueOf("text/javascript"));
    }

    private static ResponseEntity<Resource> file(Resource file, MediaType type) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header("Referrer-Policy", "no-referrer")
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .body(file);
    }

    @GetMapping("/t/{token}/state")
    ResponseEntity<?> state(@PathVariable String token, HttpServletRequest request) {
        return switch (tokens.check(token, request.getRemoteAddr())) {
            case PhoneTokenCheck.Result.Found(PhoneAdapter.Followed found) -> fresh(StateJson.of(found.ticket()));
            case PhoneTokenCheck.Result.Nothing _ -> ResponseEntity.notFound().build();
            case PhoneTokenCheck.Result.NotNow _ -> notNow();
        };
    }

    @PostMapping("/t/{token}/leave")
    ResponseEntity<?> leave(@PathVariable String token, HttpServletRequest request) {
        return act(token, request, () -> follower.leave(token));
    }

    /** @param minutes 5 or 10 */
    @PostMapping("/t/{token}/let-pass")
    ResponseEntity<?> letPass(
            @PathVariable String token, @RequestParam(defaultValue = "") String minutes, HttpServletRequest request) {
        if (!minutes.equals("5") && !minutes.equals("10")) {
            return problem(HttpStatus.BAD_REQUEST, "minutes must be 5 or 10.");
        }
        return act(token, request, () -> follower.letPass(token, Duration.ofMinutes(Long.parseLong(minutes))));
    }

    private ResponseEntity<?> act(String token, HttpServletRequest request, Supplier<PhoneAnswer> command) {
        return switch (tokens.check(token, request.getRemoteAddr())) {
            case PhoneTokenCheck.Result.Found _ ->
                switch (command.get()) {
                    case PhoneAnswer.Done(var ticket) -> fresh(StateJson.of(ticket));
                    case PhoneAnswer.Refused(String sentence) -> problem(HttpStatus.CONFLICT, sentence);
                    case PhoneAnswer.Unknown _ -> ResponseEntity.notFound().build();
                };
            case PhoneTokenCheck.Result.Nothing _ -> ResponseEntity.notFound().build();
            case PhoneTokenCheck.Result.NotNow _ -> notNow();
        };
    }

    private static ResponseEntity<?> fresh(StateJson state) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(state);
    }

    private static ResponseEntity<?> notNow() {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header("Retry-After", "60")
                .build();
    }

    private static ResponseEntity<?> problem(HttpStatusCode status, String sentence) {
        return ResponseEntity.status(status).body(ProblemDetail.forStatusAndDetail(status, sentence));
    }
}
