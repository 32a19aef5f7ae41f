// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.device.DeviceKind;
import fr.accueil.backend.device.Devices;
import fr.accueil.backend.site.Site;
import fr.accueil.display.Showing;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Who may be a screen of the hall, and what it is shown: the same for displays and for signs. */
@Component
class HallDoors {

    private static final String ENROL = "/device";

    private final Devices devices;
    private final Watching watching;

    HallDoors(Devices devices, Watching watching) {
        this.devices = devices;
        this.watching = watching;
    }

    /** A screen that the site has, where it hangs, and what it shows at a moment. */
    record Screen<T>(Site site, DeviceKind kind, String code, String place, Supplier<T> look) {}

    <T> Showing<T> showing(Optional<Screen<T>> screen) {
        return screen.map(here -> look(here, admission(here))).orElseGet(Showing.Unknown::new);
    }

    <T> Registration watch(Optional<Screen<T>> screen, Consumer<Showing<T>> listener) {
        if (screen.isEmpty()) {
            return () -> {};
        }
        Screen<T> here = screen.get();
        // Who asks is known on this thread only; whether they still may, on any.
        Devices.Admission admission = admission(here);
        String site = here.site().code();
        String shows = here.kind() == DeviceKind.DISPLAY ? Watching.waitsOf(site) : "";
        return watching.watch(site, shows, () -> look(here, admission), listener);
    }

    private Devices.Admission admission(Screen<?> screen) {
        return devices.admit(screen.site(), screen.kind(), screen.code());
    }

    private static <T> Showing<T> look(Screen<T> screen, Devices.Admission admission) {
        return admission.holds()
                ? new Showing.Here<>(screen.look().get())
                : new Showing.NotEnrolled<>(screen.place(), ENROL);
    }
}
