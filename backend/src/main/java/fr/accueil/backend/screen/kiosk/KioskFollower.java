// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.kiosk;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.device.Devices;
import fr.accueil.backend.screen.ScreenRefresher;
import fr.accueil.backend.site.Site;
import fr.accueil.kiosk.common.KioskArrival;
import fr.accueil.kiosk.ticket.Menu;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** Tells an open kiosk when its menu, its place or whether it is out of order has changed. */
@Component
class KioskFollower {

    private final KioskPlace place;
    private final KioskPages pages;
    private final Devices devices;
    private final ScreenRefresher screenRefresher;

    KioskFollower(KioskPlace place, KioskPages pages, Devices devices, ScreenRefresher screenRefresher) {
        this.place = place;
        this.pages = pages;
        this.devices = devices;
        this.screenRefresher = screenRefresher;
    }

    /** What a kiosk shows before its first touch, in all languages. */
    private record Home(boolean outOfOrder, KioskArrival.Welcome welcome, List<Menu> menus) {}

    Registration watch(String kiosk, Runnable listener) {
        Optional<Site> site = place.site(kiosk);
        if (site.isEmpty()) {
            return () -> {};
        }
        AtomicReference<Optional<Home>> shown = new AtomicReference<>(home(site.get(), kiosk));
        return screenRefresher.watch(site.get().code(), () -> home(site.get(), kiosk), now -> {
            if (!now.equals(shown.getAndSet(now))) {
                listener.run();
            }
        });
    }

    private Optional<Home> home(Site known, String kiosk) {
        return place.again(known, kiosk)
                .map(site -> new Home(
                        devices.isOutOfOrder(site, kiosk),
                        pages.atKiosk(site, kiosk),
                        site.languages().stream()
                                .map(language -> pages.menu(site, language))
                                .toList()));
    }
}
