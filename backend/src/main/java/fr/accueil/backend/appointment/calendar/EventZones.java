// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.calendar;

import biweekly.ICalendar;
import biweekly.component.VTimezone;
import biweekly.property.RawProperty;
import biweekly.property.TimezoneId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The zones that one calendar names. A known name means that zone, whatever a block of the calendar says: many are
 * wrong. A block counts only for an unknown name.
 */
public final class EventZones {

    /** The standard offsets are those of the present. */
    private static final Instant ANY = Instant.parse("2026-01-01T00:00:00Z");

    private static final List<String> OTHER_NAMES = List.of("TZID-ALIAS-OF", "X-LIC-LOCATION");

    private final ICalendar calendar;
    private final Runnable tick;
    private final Map<String, Optional<EventZone>> named = new HashMap<>();

    /** @param tick called repeatedly while rules are expanded */
    public EventZones(ICalendar calendar, Runnable tick) {
        this.calendar = calendar;
        this.tick = tick;
    }

    /** The name of the zone of all times without one of their own, where the calendar gives it. */
    public Optional<String> common() {
        return text(DateLines.OLD_ZONE).or(() -> text("X-WR-TIMEZONE"));
    }

    /** The zone of all times that have none of their own; empty when the calendar names an unknown one. */
    public Optional<EventZone> unnamed(ZoneId site) {
        return text(DateLines.OLD_ZONE)
                .map(name -> named(name).map(zone -> old(zone, site)))
                .or(() -> common().map(this::named))
                .orElseGet(() -> Optional.of(new EventZone.Known(site)));
    }

    /**
     * What the TZ of a vCalendar 1.0 means, an offset without summer time: that of the site where both are alike in
     * winter and the calendar says that summer time applies.
     */
    private EventZone old(EventZone zone, ZoneId site) {
        if (!(zone instanceof EventZone.Known(ZoneId known))
                || !known.getRules().isFixedOffset()) {
            return zone;
        }
        boolean changes = text(DateLines.OLD_CHANGE)
                .filter(change -> change.toUpperCase(Locale.ROOT).startsWith("TRUE"))
                .isPresent();
        ZoneOffset offset = known.getRules().getOffset(ANY);
        EventZone here = new EventZone.Known(site);
        if (site.getRules().getStandardOffset(ANY).equals(offset)) {
            return changes ? here : new EventZone.Doubtful(here, zone);
        }
        ZoneOffset summer = ZoneOffset.ofTotalSeconds(offset.getTotalSeconds() + 3600);
        return changes ? new EventZone.Doubtful(zone, new EventZone.Known(summer)) : zone;
    }

    private Optional<String> text(String name) {
        RawProperty property = calendar.getExperimentalProperty(name);
        String value = property == null ? null : property.getValue();
        return Optional.ofNullable(value).map(String::strip).filter(it -> !it.isEmpty());
    }

    /** The zone of a name; empty when neither the IANA database nor the calendar has it. */
    public Optional<EventZone> named(String name) {
        return named.computeIfAbsent(ZoneNames.folded(name), this::find);
    }

    private Optional<EventZone> find(String name) {
        Optional<EventZone> known = ZoneNames.find(name).map(EventZone.Known::new);
        return known.or(() -> {
            List<VTimezone> blocks = blocks(name);
            // Two different blocks of one name: neither is certain.
            return blocks.size() == 1 ? Optional.of(zone(blocks.getFirst())) : Optional.empty();
        });
    }

    private List<VTimezone> blocks(String name) {
        return calendar.getTimezoneInfo().getComponents().stream()
                .filter(block -> {
                    TimezoneId id = block.getTimezoneId();
                    String value = id == null ? null : id.getValue();
                    return value != null && ZoneNames.folded(value).equals(name);
                })
                .distinct()
                .toList();
    }

    private EventZone zone(VTimezone block) {
        return OTHER_NAMES.stream()
                .flatMap(other -> Stream.ofNullable(block.getExperimentalProperty(other)))
                .flatMap(other -> Stream.ofNullable(other.getValue()))
                .flatMap(other -> ZoneNames.find(other).stream())
                .findFirst()
                .<EventZone>map(EventZone.Known::new)
                .orElseGet(() -> ZoneBlock.of(block, tick));
    }
}
