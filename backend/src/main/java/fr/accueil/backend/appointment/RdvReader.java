// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import fr.accueil.backend.appointment.Problem.Kind;
import fr.accueil.backend.site.Site;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads appointments as RDV Service Public sends them. Its number is the reference: its links end with it. */
final class RdvReader {

    private final Dates dates;
    private final ServiceMatcher serviceMatcher;

    RdvReader(Site site) {
        this.dates = new Dates(site.zone());
        this.serviceMatcher = new ServiceMatcher(site);
    }

    /** Adds an appointment, or what is wrong with it. */
    void add(ReadBookings readBookings, JsonNode rdv, boolean destroyed) {
        int place = readBookings.size() + 1;
        try {
            readBookings.add(place, booking(rdv, destroyed, place));
        } catch (FileRefused e) {
            readBookings.wrong(e.problem());
        }
    }

    private Booking booking(JsonNode rdv, boolean destroyed, int place) {
        String id = text(rdv.path("id"));
        String reference =
                ReferenceReader.reference(id).orElseThrow(() -> new FileRefused(Problem.at(place, Kind.NO_REFERENCE)));
        String starts = text(rdv.path("starts_at"));
        Instant booked = Dates.withOffset(starts)
                .map(instant -> dates.within(place, starts, instant))
                .orElseThrow(() -> new FileRefused(Problem.at(place, Kind.BAD_DATE, starts)));
        return new Booking(
                reference,
                reference,
                booked,
                serviceMatcher.code(place, List.of(text(rdv.path("motif").path("name")))),
                Optional.empty(),
                visitor(rdv).flatMap(RdvReader::name),
                destroyed || isCancelled(rdv));
    }

    private static boolean isCancelled(JsonNode rdv) {
        return switch (text(rdv.path("status"))) {
            case "excused", "revoked" -> true;
            case "unknown", "seen", "noshow" -> false;
            // A status of a later version: the date of the cancellation decides.
            default -> !text(rdv.path("cancelled_at")).isEmpty();
        };
    }

    /** The first participant; older instances list users only. */
    private static Optional<JsonNode> visitor(JsonNode rdv) {
        return Stream.of(
                        rdv.path("participations").path(0).path("user"),
                        rdv.path("users").path(0))
                .filter(JsonNode::isObject)
                .findFirst();
    }

    private static Optional<ShortName> name(JsonNode user) {
        return ShortName.of(text(user.path("first_name")) + " " + text(user.path("last_name")));
    }

    private static String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? Characters.plain(Characters.cut(node.asString(""), 500)) : "";
    }
}
