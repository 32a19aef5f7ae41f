// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import fr.accueil.backend.live.LiveEvents;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.site.version.VersionInForce;
import fr.accueil.backend.ticket.command.SiteTransaction;
import fr.accueil.backend.ticket.event.DeviceTested;
import fr.accueil.backend.ticket.event.LoggedEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Test calls on displays and signs. One is an event of the log, which every node follows; no figure counts it. */
@Component
public class TestCalls {

    /** How long a test is shown. */
    public static final Duration SHOWN = Duration.ofSeconds(12);

    private final SiteTransaction transaction;
    private final DeviceRegister register;
    private final Clock clock;
    private final LiveEvents live;
    private final Set<String> followed = ConcurrentHashMap.newKeySet();
    private final Map<String, Shown> last = new ConcurrentHashMap<>();

    TestCalls(SiteTransaction transaction, DeviceRegister register, Sites sites, LiveEvents live, Clock clock) {
        this.transaction = transaction;
        this.register = register;
        this.clock = clock;
        this.live = live;
        sites.kept().stream().map(Site::code).forEach(this::follow);
    }

    /** A site may have been added while the server runs. */
    @EventListener
    void follow(VersionInForce changed) {
        follow(changed.site());
    }

    private void follow(String site) {
        if (followed.add(site)) {
            live.follow(site, this::happened);
        }
    }

    /** A test that is shown: its event, and when it was sent. */
    public record Shown(long seq, Instant at) {}

    /**
     * Shows a test on a display or a sign at once. While one is shown, a second press sends no other.
     *
     * @return whether such a screen is there
     */
    public boolean show(Actor actor, Site site, DeviceKind kind, String code) {
        actor.require(Permission.MANAGE_DEVICES, site.code());
        boolean screen = switch (kind) {
            case DISPLAY, SIGN -> register.find(site, kind, code).isPresent();
            case KIOSK, SURVEY -> false;
        };
        if (screen && shown(site, kind, code).isEmpty()) {
            transaction.test(site, at -> new DeviceTested(at, name(kind, code), actor.name()));
        }
        return screen;
    }

    /** The test that a screen shows now. */
    public Optional<Shown> shown(Site site, DeviceKind kind, String code) {
        Instant now = clock.instant();
        return Optional.ofNullable(last.get(DeviceRow.id(site.code(), kind, code)))
                .filter(test -> test.at().plus(SHOWN).isAfter(now) && !test.at().isAfter(now.plus(SHOWN)));
    }

    private void happened(List<LoggedEvent> events) {
        for (LoggedEvent logged : events) {
            if (logged.event() instanceof DeviceTested test) {
                last.put(logged.site() + "/" + test.device(), new Shown(logged.seq(), test.at()));
            }
        }
    }

    private static String name(DeviceKind kind, String code) {
        return kind + "/" + code;
    }
}
