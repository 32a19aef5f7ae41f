// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.accueil.display.FollowedTicket;
import fr.accueil.display.TicketFollower;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The page of a ticket on a phone: one static file, and the state behind its token. No session, no cookie. */
@RestController
class PhonePages {

    private static final Resource PAGE = new ClassPathResource("META-INF/resources/phone/phone.html");

    private final TicketFollower follower;

    PhonePages(TicketFollower follower) {
        this.follower = follower;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StateJson(
            long seq,
            String site,
            String siteName,
            String number,
            String queue,
            String service,
            String language,
            String state,
            int ahead,
            @Nullable String counter,
            @Nullable Instant calledAt) {

        static StateJson of(FollowedTicket ticket) {
            return new StateJson(
                    ticket.seq(),
                    ticket.site(),
                    ticket.siteName(),
                    ticket.number(),
                    ticket.queue(),
                    ticket.service(),
                    ticket.language(),
                    ticket.state().name(),
                    ticket.ahead(),
                    ticket.counter().orElse(null),
                    ticket.calledAt().orElse(null));
        }
    }

    @GetMapping("/t/{token}")
    ResponseEntity<Resource> page(@PathVariable String token) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header("Referrer-Policy", "no-referrer")
                .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .body(PAGE);
    }

    @GetMapping("/t/{token}/state")
    ResponseEntity<StateJson> state(@PathVariable String token) {
        return follower.follow(token)
                .map(StateJson::of)
                .map(state ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(state))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
