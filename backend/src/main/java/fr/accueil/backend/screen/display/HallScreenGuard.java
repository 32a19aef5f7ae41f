// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.display;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.device.DeviceKind;
import fr.accueil.backend.device.Devices;
import fr.accueil.backend.screen.ScreenRefresher;
import fr.accueil.backend.site.Site;
import fr.accueil.display.common.HallScreenAccess;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Checks which device may be a screen of the hall, and what it shows: the same for displays and for signs. */
@Component
class HallScreenGuard {

    private static final String ENROL = "/device";

    private final Devices devices;
    private final ScreenRefresher screenRefresher;

    HallScreenGuard(Devices devices, ScreenRefresher screenRefresher) {
        this.devices = devices;
        this.screenRefresher = screenRefresher;
    }

    /** A screen that the site has, where it hangs, and what it shows at a moment. */
    record Screen<T>(Site site, DeviceKind kind, String code, String place, Supplier<T> reading) {}

    <T> HallScreenAccess<T> showing(Optional<Screen<T>> screen) {
        return screen.map(here -> access(here, admission(here))).orElseGet(HallScreenAccess.Unknown::new);
    }

    /** @param screen as the site is in force when it is asked; empty when the site has no such screen any more */
    <T> Registration watch(Supplier<Optional<Screen<T>>> screen, Consumer<HallScreenAccess<T>> listener) {
        Optional<Screen<T>> known = screen.get();
        if (known.isEmpty()) {
            return () -> {};
        }
        Screen<T> here = known.get();
        // Only this thread has the request; whether the device is still allowed is checked on any.
        Devices.Admission admission = admission(here);
        String site = here.site().code();
        String shows = here.kind() == DeviceKind.DISPLAY ? ScreenRefresher.waitsOf(site) : "";
        return screenRefresher.watch(
                site,
                shows,
                () -> screen.get().map(now -> access(now, admission)).orElseGet(HallScreenAccess.Unknown::new),
                listener);
    }

    private Devices.Admission admission(Screen<?> screen) {
        return devices.admit(screen.site(), screen.kind(), screen.code());
    }

    private static <T> HallScreenAccess<T> access(Screen<T> screen, Devices.Admission admission) {
        return admission.holds()
                ? new HallScreenAccess.Here<>(screen.reading().get())
                : new HallScreenAccess.NotEnrolled<>(screen.place(), ENROL);
    }
}
