// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.security.key.Digest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The heartbeats of the devices' pages, in memory: only devices of the sites have a place here, so that no page can
 * make it grow.
 */
@Component
public class Heartbeats {

    /** Longer than any address or token of a device. */
    private static final int LONGEST = 100;

    private static final String SITE = "?site=";
    /** A page sends a heartbeat every two seconds; another node writes its heartbeats once a minute. */
    static final Duration SILENT_AFTER = Duration.ofSeconds(90);

    private final DeviceRegister register;
    private final Demonstration demonstration;
    private final Clock clock;
    private final Map<String, Life> lives = new ConcurrentHashMap<>();

    Heartbeats(DeviceRegister register, Demonstration demonstration, Clock clock) {
        this.register = register;
        this.demonstration = demonstration;
        this.clock = clock;
    }

    /**
     * Since when heartbeats come without a break, the last one, and the minutes, by their beginnings, still to be
     * counted.
     */
    record Life(Instant since, Instant last, NavigableSet<Instant> minutes, Optional<SoundSource.Heard> sound) {}

    /**
     * A page sent a heartbeat. It counts for the enrolled machine at its own address; in a demonstration, for every
     * device by its address alone. All others are ignored.
     *
     * @param screen the path of the page, as the page sends it, with {@code ?site=…} where its address names one
     * @param token the token of the machine, if it has one
     * @param sound the sound that the page reports; empty when it reports none
     * @return the code of the device's site, when it counts
     */
    public Optional<String> beat(String screen, Optional<String> token, String sound) {
        Optional<KnownDevice> device = screen.length() <= LONGEST ? device(screen, token) : Optional.empty();
        device.ifPresent(knownDevice -> note(knownDevice, SoundSource.of(sound)));
        return device.map(KnownDevice::site);
    }

    void beat(String screen, Optional<String> token) {
        beat(screen, token, "");
    }

    private Optional<KnownDevice> device(String screen, Optional<String> token) {
        int end = screen.indexOf(SITE);
        String path = end < 0 ? screen : screen.substring(0, end);
        String site = end < 0 ? "" : screen.substring(end + SITE.length());
        return demonstration.isOn()
                ? register.byPath(path, site)
                : token.filter(text -> text.length() <= LONGEST)
                        .map(Digest::of)
                        .flatMap(register::byToken)
                        .filter(knownDevice -> knownDevice.path().equals(path));
    }

    private void note(KnownDevice knownDevice, Optional<SoundSource> sound) {
        Instant now = clock.instant();
        lives.compute(knownDevice.id(), (id, life) -> {
            NavigableSet<Instant> minutes = life == null ? new ConcurrentSkipListSet<>() : life.minutes();
            if (knownDevice.outOfOrder().isEmpty()) {
                minutes.add(DeviceDay.minute(now));
            }
            return new Life(since(life, now), now, minutes, soundOf(life, sound, now));
        });
    }

    /** A pause of a minute and a half is an end: the next heartbeat starts again. */
    private static Instant since(@Nullable Life before, Instant now) {
        return before == null || !isRecent(before.last(), now) ? now : before.since();
    }

    private static Optional<SoundSource.Heard> soundOf(
            @Nullable Life before, Optional<SoundSource> sound, Instant now) {
        Optional<SoundSource.Heard> known = before == null ? Optional.empty() : before.sound();
        return sound.map(is -> known.filter(last -> last.sound() == is).orElseGet(() -> new SoundSource.Heard(is, now)))
                .or(() -> known);
    }

    /** A heartbeat later than now came before the clock was set back: it is no sign of the machine now. */
    static boolean isRecent(Instant sign, Instant now) {
        return sign.isAfter(now.minus(SILENT_AFTER)) && sign.isBefore(now.plus(SILENT_AFTER));
    }

    /** Whether heartbeats are expected: a place without a machine is no failed machine. */
    boolean expects(KnownDevice knownDevice) {
        return knownDevice.enrolledAt().isPresent() || (demonstration.isOn() && lives.containsKey(knownDevice.id()));
    }

    Optional<Life> life(KnownDevice knownDevice) {
        return Optional.ofNullable(lives.get(knownDevice.id()));
    }

    /** When the machine that is the device now was last seen, as far as this node or the database knows. */
    Optional<Instant> seenAt(KnownDevice knownDevice) {
        Optional<Instant> here = life(knownDevice)
                .map(Life::last)
                .filter(last -> knownDevice
                        .enrolledAt()
                        .map(enrolled -> !last.isBefore(enrolled) || enrolled.isAfter(clock.instant()))
                        .orElse(demonstration.isOn()));
        Instant soon = clock.instant().plus(SILENT_AFTER);
        Optional<Instant> stored = knownDevice.seenAt().filter(at -> here.isEmpty() || !at.isAfter(soon));
        return here.isPresent() && stored.map(here.get()::isAfter).orElse(true) ? here : stored;
    }
}
