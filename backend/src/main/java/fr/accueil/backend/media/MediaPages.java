// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.media;

import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.Demonstration;
import java.time.Duration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves pictures and videos to the displays. For the site's own devices and staff only. */
@RestController
class MediaPages {

    private final Media media;
    private final CurrentActor actors;
    private final Demonstration demonstration;

    MediaPages(Media media, CurrentActor actors, Demonstration demonstration) {
        this.media = media;
        this.actors = actors;
        this.demonstration = demonstration;
    }

    /** @param id as the server gave it: no path leads to a file */
    @GetMapping("/media/{id}")
    ResponseEntity<Resource> file(@PathVariable String id) {
        if (!demonstration.isOn() && actors.find().isEmpty()) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        return media.find(id)
                .map(MediaPages::answer)
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    private static ResponseEntity<Resource> answer(MediaFile file) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .contentType(MediaType.valueOf(file.kind().type()))
                .body(new FileSystemResource(file.path()));
    }
}
