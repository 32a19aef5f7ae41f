// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.web.PublicAddress;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The slip of a made-up ticket, for the editor of a site. Its code opens the first page of this server. */
@Component
public class SlipExample {

    private static final String NUMBER = "042";
    private static final int AHEAD = 3;
    private static final SlipData.Wait WAIT = new SlipData.Wait(10, 20, 30);

    private final SlipLayout picture;
    private final PublicAddress address;
    private final Clock clock;

    SlipExample(SlipLayout picture, PublicAddress address, Clock clock) {
        this.picture = picture;
        this.address = address;
        this.clock = clock;
    }

    /**
     * Draws it as a PNG.
     *
     * @param service one that gives a ticket
     */
    public byte[] png(Site site, Service service, Locale language) {
        return picture.png(
                site,
                new SlipData(
                        language,
                        service.queue().orElse("") + NUMBER,
                        service.code(),
                        clock.instant(),
                        AHEAD,
                        Optional.of(WAIT),
                        "",
                        address.of("/")));
    }
}
