// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import fr.accueil.backend.limit.ClientNetwork;
import fr.accueil.backend.limit.Limit;
import fr.accueil.backend.limit.RateLimiter;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.security.DeviceTokenCheck;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.security.key.Digest;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.time.Ticker;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which machines may be a kiosk or a display, and which kiosks are out of order. Reads no database. */
@Component
public class Devices implements DeviceTokenCheck {

    /** Unknown tokens of one network in a minute. */
    private static final int MOST_MISSES = 30;

    private final DeviceRegister register;
    private final CookieRenewal renewal;
    private final RateLimiter<ClientNetwork> misses;
    private final CurrentActor actors;
    private final Demonstration demonstration;

    Devices(
            DeviceRegister register,
            CookieRenewal renewal,
            Ticker ticker,
            CurrentActor actors,
            Demonstration demonstration) {
        this.register = register;
        this.renewal = renewal;
        this.misses = new RateLimiter<>(ticker, Limit.perMinute(MOST_MISSES));
        this.actors = actors;
        this.demonstration = demonstration;
    }

    /**
     * An enrolled device is never slowed: attempts of strangers from the same address must not stop the hall. Any
     * other token gets the answer of a wrong one.
     */
    @Override
    public Entry enter(String token, String from) {
        Optional<KnownDevice> known = register.byToken(Digest.of(token));
        if (known.isPresent()) {
            return new Entry.Enrolled(known.get().actor(), renewal.isDue(known.get()));
        }
        return misses.reserve(ClientNetwork.of(from)) ? new Entry.Unknown() : new Entry.NotNow();
    }

    /** Whether the machine that holds this token is enrolled and its cookie must be renewed now, once a day. */
    public boolean renewsCookie(String token) {
        return register.byToken(Digest.of(token)).filter(renewal::isDue).isPresent();
    }

    /**
     * Whether the sender of the current request may be the screen at this address: the machine enrolled there, staff
     * of the site who watch it, or any caller in a demonstration. The answer can be read again later, on any thread: it
     * follows a revocation.
     */
    public Admission admit(Site site, DeviceKind kind, String code) {
        if (demonstration.isOn()) {
            return () -> true;
        }
        Optional<Actor> actor = actors.find()
                .filter(caller -> caller.may(Permission.READ))
                .filter(caller -> caller.site().map(site.code()::equals).orElse(true));
        if (actor.isEmpty()) {
            return () -> false;
        }
        return switch (actor.get().role()) {
            case AGENT, RECEPTION, MANAGER, ADMIN -> () -> true;
            case KIOSK, SCREEN -> machine(actor.get(), site, kind, code);
        };
    }

    private Admission machine(Actor actor, Site site, DeviceKind kind, String code) {
        Optional<Instant> enrolled = register.find(site, kind, code)
                .filter(device -> device.actor().equals(actor))
                .flatMap(KnownDevice::enrolledAt);
        return () -> enrolled.isPresent()
                && enrolled.equals(register.find(site, kind, code).flatMap(KnownDevice::enrolledAt));
    }

    /** Whether a manager has put a kiosk out of order. */
    public boolean isOutOfOrder(Site site, String kiosk) {
        return register.find(site, DeviceKind.KIOSK, kiosk)
                .flatMap(KnownDevice::outOfOrder)
                .isPresent();
    }

    /** The right to be a screen. */
    @FunctionalInterface
    public interface Admission {

        /** Whether the right still holds. */
        boolean holds();
    }
}
