// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.site;

import java.time.LocalDateTime;
import java.util.List;

/** The result of a change of the site. Times are local to the site. */
public sealed interface SiteReply {

    /** @param merged whether what others changed meanwhile was kept beside it */
    record Applied(int version, boolean merged) implements SiteReply {}

    record Planned(int version, LocalDateTime from) implements SiteReply {}

    record TakenBack(int version) implements SiteReply {}

    /** The version in force says the same. */
    record Unchanged() implements SiteReply {}

    /** The time of a plan is past. */
    record Past() implements SiteReply {}

    /** It is not there any more, or not planned any more. */
    record Gone() implements SiteReply {}

    /** The definition cannot be used. */
    record Wrong(SiteFileMistake mistake) implements SiteReply {}

    /** The definition is that of another site. */
    record AnotherSite(String code) implements SiteReply {}

    /**
     * Another person changed the same parts meanwhile.
     *
     * @param paths the parts that both changed
     * @param theirs all that the other changed
     */
    record Conflicting(List<String> paths, List<SiteDifferenceLine> theirs) implements SiteReply {}

    /** A planned version changes the same parts. */
    record ConflictsWithPlan(int version, LocalDateTime from, List<String> paths) implements SiteReply {}

    /**
     * Visitors who are here would lose their queue or their counter.
     *
     * @param tonight when it can be done
     */
    record Strands(List<Lost> lost, LocalDateTime tonight) implements SiteReply {}

    /** @param tickets how many tickets need it */
    record Lost(Kind kind, String code, int tickets) {}

    /** What would be missing. */
    enum Kind {
        QUEUE,
        UNSERVED_QUEUE,
        SERVICE,
        COUNTER
    }
}
