// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.console;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.mistake.FileMistake;
import fr.accueil.backend.site.version.SiteDifference;
import fr.accueil.backend.sitechange.SiteChange;
import fr.accueil.backend.ticket.reading.Stranded;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What became of a change, and what a change is, in lines for a terminal. */
final class SiteSentences {

    private static final int MOST = 200;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Site site;
    private final SiteWords words;

    SiteSentences(Site site, SiteWords words) {
        this.site = site;
        this.words = words;
    }

    SiteAnswer of(SiteChange change) {
        return switch (change) {
            case SiteChange.Applied(int version, boolean merged) ->
                done(words.say(merged ? "merged" : "applied", String.valueOf(version), site.code()));
            case SiteChange.Unchanged() -> done(words.say("unchanged", site.code()));
            case SiteChange.Planned _, SiteChange.TakenBack _ -> done(words.say("planned"));
            case SiteChange.UnknownSite _,
                    SiteChange.OnlySite _,
                    SiteChange.UnknownVersion _,
                    SiteChange.UnknownService _,
                    SiteChange.PastInstant _ -> refused(words.say("gone"));
            case SiteChange.Invalid(FileMistake mistake) -> refused(mistake.in(words.language()));
            case SiteChange.AnotherSite(String code) -> refused(words.say("unknown", code, site.code()));
            case SiteChange.Conflicting(int version, var theirs, var paths) ->
                refused(words.say("conflicting", String.valueOf(version)), paths);
            case SiteChange.ConflictsWithPlan(int version, Instant from, var paths) ->
                refused(words.say("conflicts-with-plan", String.valueOf(version), at(from)), paths);
            case SiteChange.Strands(var what, Instant tonight) ->
                refused(
                        words.say("strands", at(tonight)),
                        what.stream().map(this::lost).toList());
        };
    }

    private String at(Instant instant) {
        return MINUTE.format(site.local(instant));
    }

    private String lost(Stranded lost) {
        return words.say("lost." + lost.kind(), lost.code(), lost.tickets());
    }

    private static SiteAnswer done(String sentence) {
        return new SiteAnswer.Done(List.of(sentence));
    }

    private static SiteAnswer refused(String sentence) {
        return refused(sentence, List.of());
    }

    private static SiteAnswer refused(String sentence, List<String> items) {
        return new SiteAnswer.Refused(
                Stream.concat(Stream.of(sentence), items.stream().map(item -> "  " + item))
                        .toList());
    }

    /** At most {@value #MOST} of them; a line begins with +, - or ~ for what is new, gone or other. */
    List<String> differences(List<SiteDifference> all) {
        Stream<String> shown = all.stream().limit(MOST).map(SiteSentences::line);
        return all.size() <= MOST
                ? shown.toList()
                : Stream.concat(shown, Stream.of(words.say("more", all.size() - MOST)))
                        .toList();
    }

    private static String line(SiteDifference one) {
        if (one.before().isEmpty()) {
            return "+ " + one.path() + ": " + one.after();
        }
        return one.after().isEmpty()
                ? "- " + one.path() + ": " + one.before()
                : "~ " + one.path() + ": " + one.before() + " → " + one.after();
    }
}
