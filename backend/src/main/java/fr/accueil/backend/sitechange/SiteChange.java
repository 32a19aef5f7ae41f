// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange;

import fr.accueil.backend.site.mistake.FileMistake;
import fr.accueil.backend.site.version.SiteDifference;
import fr.accueil.backend.ticket.reading.Stranded;
import java.time.Instant;
import java.util.List;

/** What became of a proposal. Only what {@link #isDone} has changed something. */
public sealed interface SiteChange {

    /** @param merged whether changes that others made meanwhile were kept beside it */
    record Applied(int version, boolean merged) implements SiteChange {}

    record Planned(int version, Instant from) implements SiteChange {}

    /** A plan that comes into force no more. */
    record TakenBack(int version) implements SiteChange {}

    /** The version in force says the same already. */
    record Unchanged() implements SiteChange {}

    record UnknownSite() implements SiteChange {}

    /** The only site in service cannot be archived. */
    record OnlySite() implements SiteChange {}

    /** No version has this number, or what was asked for does not fit to where it stands. */
    record UnknownVersion() implements SiteChange {}

    /** The site has no such service, or does not receive for it. */
    record UnknownService() implements SiteChange {}

    /** The instant of a plan, or a day, is past. */
    record PastInstant() implements SiteChange {}

    /** The first mistake that was found. */
    record Invalid(FileMistake mistake) implements SiteChange {}

    /** The definition is that of another site. */
    record AnotherSite(String code) implements SiteChange {}

    /**
     * Others changed the same parts meanwhile.
     *
     * @param version in force now
     * @param theirs what they changed since the author's base
     * @param paths the parts that both changed
     */
    record Conflicting(int version, List<SiteDifference> theirs, List<String> paths) implements SiteChange {}

    /**
     * A version that is planned changes the same parts: it has to be taken back first.
     *
     * @param version the planned one
     */
    record ConflictsWithPlan(int version, Instant from, List<String> paths) implements SiteChange {}

    /**
     * Visitors who are here would be left without a queue or a counter.
     *
     * @param tonight when no ticket of today is left, so that the change can be planned for then
     */
    record Strands(List<Stranded> what, Instant tonight) implements SiteChange {}

    /** A change was made; what follows can rely on its version. */
    default boolean isDone() {
        return switch (this) {
            case Applied _, Planned _, TakenBack _ -> true;
            case Unchanged _,
                    UnknownSite _,
                    OnlySite _,
                    UnknownVersion _,
                    UnknownService _,
                    PastInstant _,
                    Invalid _,
                    AnotherSite _,
                    Conflicting _,
                    ConflictsWithPlan _,
                    Strands _ -> false;
        };
    }
}
