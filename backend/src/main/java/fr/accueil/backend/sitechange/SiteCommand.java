// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.SiteFileException;
import fr.accueil.backend.site.SiteSource;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code ./accueil site check FILE}: whether a site file can be used; reads nothing but the file and its words files. */
public final class SiteCommand {

    static final String HELP = """
            ./accueil site check FILE    says whether a site file, and the words files beside it, can be used; names the
                                         first mistake with its file, line and field. Needs no server.""";

    private static final int WRONG = 2;

    private SiteCommand() {}

    /** @return the code to exit with: 0, or 2 for a mistake */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.contains("--help")) {
            out.println(HELP);
            return 0;
        }
        if (arguments.size() != 2 || !arguments.getFirst().equals("check")) {
            err.println("Usage:");
            err.println(HELP);
            return WRONG;
        }
        try {
            out.println(summary(SiteSource.of(Path.of(arguments.get(1))).site()));
            return 0;
        } catch (SiteFileException e) {
            err.println(e.getMessage());
            return WRONG;
        }
    }

    private static String summary(Site site) {
        return "%s (%s): %d services, %d queues, %d counters, %d kiosks, %d displays; languages %s. Nothing is wrong."
                .formatted(
                        site.name().in(site.language()),
                        site.code(),
                        site.services().size(),
                        site.queues().size(),
                        site.counters().size(),
                        site.kiosks().size(),
                        site.displays().size(),
                        site.languages().stream().map(Locale::getLanguage).collect(Collectors.joining(", ")));
    }
}
