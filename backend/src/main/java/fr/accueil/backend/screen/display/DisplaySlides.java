// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.display;

import fr.accueil.backend.media.Media;
import fr.accueil.backend.media.MediaFile;
import fr.accueil.backend.phone.HallCodes;
import fr.accueil.backend.site.DisplayPlan;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.web.PublicResults;
import fr.accueil.display.hall.Slide;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The slides beside the calls of a display. */
@Component
class DisplaySlides {

    private static final String MEDIA = "/media/";

    private static final int MOST_LINES = 3;

    private final Media media;
    private final HallCodes codes;
    private final PublicResults results;

    DisplaySlides(Media media, HallCodes codes, PublicResults results) {
        this.results = results;
        this.media = media;
        this.codes = codes;
    }

    /** @param server the address under which phones reach this server */
    List<Slide> of(Site site, DisplayPlan display, String server, Instant now) {
        return Stream.of(
                        phone(site, display, server, now),
                        survey(site, display, server, now),
                        results(site),
                        media.of(display.code()).stream().map(DisplaySlides::slide))
                .flatMap(Function.identity())
                .toList();
    }

    /** One at a time: the space beside the calls is small. */
    private Stream<Slide> results(Site site) {
        PublicResults.Year year = results.of(site);
        return year.lines().stream()
                .limit(MOST_LINES)
                .map(line -> new Slide.Result(line.question(), (int) line.percent(), line.answers(), year.simulated()));
    }

    /** Only while a ticket could be taken. */
    private Stream<Slide> phone(Site site, DisplayPlan display, String server, Instant now) {
        return site.phone().tickets() && site.isOpen(now)
                ? Stream.of(new Slide.PhoneTicket(
                        server + HallCodes.PATH + codes.code(site, display.code(), HallCodes.Use.TICKET, now)))
                : Stream.empty();
    }

    private Stream<Slide> survey(Site site, DisplayPlan display, String server, Instant now) {
        return site.phone().survey() && site.isOpen(now)
                ? Stream.of(new Slide.Survey(server
                        + HallCodes.SURVEY.replace(
                                "{code}", codes.code(site, display.code(), HallCodes.Use.SURVEY, now))))
                : Stream.empty();
    }

    private static Slide slide(MediaFile file) {
        return file.kind().isVideo()
                ? new Slide.Video(MEDIA + file.id(), file.title())
                : new Slide.Picture(MEDIA + file.id(), file.title());
    }
}
