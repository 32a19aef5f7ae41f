// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.kiosk;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.CurrentSite;
import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.site.Site;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a kiosk stands, and on whose behalf it acts. */
@Component
class KioskPlace {

    private final CurrentSite current;
    private final CurrentActor actors;
    private final Demonstration demonstration;

    KioskPlace(CurrentSite current, CurrentActor actors, Demonstration demonstration) {
        this.current = current;
        this.actors = actors;
        this.demonstration = demonstration;
    }

    Optional<Site> site(String kiosk) {
        return current.having(site -> site.kiosk(kiosk).isPresent());
    }

    /** Where it stands as the site is in force now; the reader need not be the request of the kiosk. */
    Optional<Site> again(Site site, String kiosk) {
        return current.ifInService(site).filter(now -> now.kiosk(kiosk).isPresent());
    }

    /** The enrolled device, staff in front of it, or the kiosk of a demonstration. */
    Optional<Actor> actor(Site site, String kiosk) {
        Optional<Actor> known = actors.find()
                .filter(actor -> actor.may(Permission.ISSUE))
                .filter(actor -> actor.site().map(site.code()::equals).orElse(true))
                .filter(actor -> actor.role() != Role.KIOSK || actor.name().equals(kiosk));
        return known.isPresent() || !demonstration.isOn()
                ? known
                : Optional.of(new Actor(kiosk, Role.KIOSK, Optional.of(site.code())));
    }
}
