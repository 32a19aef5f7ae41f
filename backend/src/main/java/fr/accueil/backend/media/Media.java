// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.media;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The pictures and videos of the displays. New and removed files are noticed within seconds. */
@Component
public class Media {

    private static final Logger LOG = LoggerFactory.getLogger(Media.class);

    private final MediaFolder folder;
    private final ApplicationEventPublisher events;
    private volatile MediaFolder.Contents now = MediaFolder.Contents.NONE;

    Media(MediaSettings settings, ApplicationEventPublisher events) {
        this.folder = new MediaFolder(settings.media());
        this.events = events;
    }

    @Scheduled(fixedDelayString = "PT5S")
    void refresh() {
        MediaFolder.Contents seen = folder.read();
        if (!seen.equals(now)) {
            seen.faults().stream()
                    .filter(fault -> !now.faults().contains(fault))
                    .forEach(fault -> LOG.warn("{} is not shown: {}", fault.name(), fault.reason()));
            now = seen;
            events.publishEvent(new MediaChanged());
        }
    }

    /** The files of a display, in the order of the names. */
    public List<MediaFile> of(String display) {
        return now.of(display);
    }

    /** The files that no display shows, with the reason. */
    public List<MediaFault> faults() {
        return now.faults();
    }

    /** A shown file that has not changed since its check. */
    Optional<MediaFile> find(String id) {
        return now.find(id).filter(MediaFolder::isSame);
    }
}
