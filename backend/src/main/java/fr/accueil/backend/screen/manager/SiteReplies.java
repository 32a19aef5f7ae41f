// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import fr.accueil.backend.language.ScreenLanguage;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.mistake.FileMistake;
import fr.accueil.backend.site.version.SiteDifference;
import fr.accueil.backend.sitechange.SiteChange;
import fr.accueil.manager.site.SiteDifferenceLine;
import fr.accueil.manager.site.SiteFileMistake;
import fr.accueil.manager.site.SiteReply;
import java.time.Instant;
import java.util.List;

/** What became of a change of the site, in the words of the pages. */
public final class SiteReplies {

    private SiteReplies() {}

    public static List<SiteDifferenceLine> lines(List<SiteDifference> differences) {
        return differences.stream()
                .map(one -> new SiteDifferenceLine(one.path(), one.before(), one.after()))
                .toList();
    }

    /** A mistake in the language of the screen. */
    public static SiteFileMistake shown(Site site, FileMistake mistake) {
        return new SiteFileMistake(
                mistake.file(),
                mistake.line(),
                mistake.field(),
                mistake.fault().in(ScreenLanguage.or(site.language())));
    }

    /** Times are local to the site. */
    public static SiteReply of(Site site, SiteChange change) {
        return switch (change) {
            case SiteChange.Applied(int version, boolean merged) -> new SiteReply.Applied(version, merged);
            case SiteChange.Planned(int version, Instant from) -> new SiteReply.Planned(version, site.local(from));
            case SiteChange.TakenBack(int version) -> new SiteReply.TakenBack(version);
            case SiteChange.Unchanged() -> new SiteReply.Unchanged();
            case SiteChange.PastInstant() -> new SiteReply.Past();
            case SiteChange.UnknownSite _,
                    SiteChange.OnlySite _,
                    SiteChange.UnknownVersion _,
                    SiteChange.UnknownService _ -> new SiteReply.Gone();
            case SiteChange.Invalid(FileMistake mistake) -> new SiteReply.Wrong(shown(site, mistake));
            case SiteChange.AnotherSite(String code) -> new SiteReply.AnotherSite(code);
            case SiteChange.Conflicting(int version, var theirs, var paths) ->
                new SiteReply.Conflicting(paths, lines(theirs));
            case SiteChange.ConflictsWithPlan(int version, Instant from, var paths) ->
                new SiteReply.ConflictsWithPlan(version, site.local(from), paths);
            case SiteChange.Strands(var what, Instant tonight) ->
                new SiteReply.Strands(
                        what.stream()
                                .map(one -> new SiteReply.Lost(
                                        SiteReply.Kind.valueOf(one.kind().name()), one.code(), one.tickets()))
                                .toList(),
                        site.local(tonight));
        };
    }
}
