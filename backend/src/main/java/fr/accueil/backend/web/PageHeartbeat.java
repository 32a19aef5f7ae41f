// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.web;

import fr.accueil.backend.database.DatabaseWatch;
import fr.accueil.backend.device.Devices;
import fr.accueil.backend.device.Heartbeats;
import fr.accueil.backend.live.LiveEvents;
import fr.accueil.backend.security.DeviceCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The heartbeat by which every page detects that the server is there. */
@RestController
class PageHeartbeat {

    private final Clock clock;
    private final Heartbeats heartbeats;
    private final Devices devices;
    private final LiveEvents liveEvents;
    private final DatabaseWatch database;
    private final String boot = UUID.randomUUID().toString();

    PageHeartbeat(Clock clock, Heartbeats heartbeats, Devices devices, LiveEvents liveEvents, DatabaseWatch database) {
        this.clock = clock;
        this.heartbeats = heartbeats;
        this.devices = devices;
        this.liveEvents = liveEvents;
        this.database = database;
    }

    /**
     * Another boot than before means that the page's session is gone; {@code seq} is what a device's page must
     * have shown by now, so that a page with a dead connection loads itself anew. The answer
     * renews the cookie of a device, also of one whose page is never loaded again.
     *
     * @param screen the path of a device's page; nothing for other pages
     * @param sound the voice or chime of a device that speaks
     */
    @GetMapping("/pulse")
    Map<String, Object> pulse(
            @RequestParam(defaultValue = "") String screen,
            @RequestParam(defaultValue = "") String sound,
            HttpServletRequest request,
            HttpServletResponse response) {
        DeviceCookie.of(request)
                .filter(devices::renewsCookie)
                .ifPresent(token -> DeviceCookie.keep(token, request, response));
        Map<String, Object> pulse = new LinkedHashMap<>(Map.of("boot", boot, "now", clock.millis()));
        heartbeats
                .beat(screen, DeviceCookie.of(request), sound)
                .map(liveEvents::lastTold)
                .filter(OptionalLong::isPresent)
                .ifPresent(seq -> pulse.put("seq", seq.getAsLong()));
        if (database.isAway()) {
            pulse.put("away", true);
        }
        return pulse;
    }
}
