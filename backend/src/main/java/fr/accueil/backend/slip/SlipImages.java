// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import fr.accueil.backend.configuration.PublicSettings;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.reading.QueueQueries;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The slip of a ticket of today as a picture, for a browser that prints. Its secret is that of the visitor's page. */
@RestController
class SlipImages {

    private final Sites sites;
    private final QueueQueries queries;
    private final Slips slips;
    private final SlipLayout picture;
    private final String publicUrl;

    SlipImages(Sites sites, QueueQueries queries, Slips slips, SlipLayout picture, PublicSettings settings) {
        this.sites = sites;
        this.queries = queries;
        this.slips = slips;
        this.picture = picture;
        this.publicUrl = settings.publicUrl();
    }

    @GetMapping("/slip/{token}.png")
    ResponseEntity<byte[]> image(@PathVariable String token, HttpServletRequest request) {
        Optional<QueueQueries.Placed> placed = queries.atOneMoment(() -> queries.byToken(token, sites::find));
        return placed.map(found -> image(found, token, request))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<byte[]> image(QueueQueries.Placed placed, String token, HttpServletRequest request) {
        Site site = sites.findKept(placed.ticket().site()).orElseThrow();
        SlipData text = slips.printed(token)
                .orElseGet(() -> SlipData.of(
                        placed.ticket(), placed.ahead(), Optional.empty(), address(request) + "/t/" + token));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .contentType(MediaType.IMAGE_PNG)
                .body(picture.png(site, text));
    }

    private String address(HttpServletRequest request) {
        if (!publicUrl.isEmpty()) {
            return publicUrl;
        }
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }
}
