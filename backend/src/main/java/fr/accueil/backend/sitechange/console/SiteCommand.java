// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.console;

import fr.accueil.backend.console.CannotBeDone;
import fr.accueil.backend.console.Terminal;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.SiteFileException;
import fr.accueil.backend.site.SiteSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code ./accueil site}: checks a site file, writes the site out as its files, and puts files in force. */
public final class SiteCommand {

    static final String HELP = """
            ./accueil site check FILE    says whether a site file, and the words files beside it, can be used; names the
                                         first mistake with its file, line and field. Needs no server.
            ./accueil site export CODE [FOLDER]
                                         writes the definition in force to the terminal, or to the files CODE.yaml,
                                         CODE.en.yaml … of a folder; no file there is replaced.
            ./accueil site import FILE [--reason TEXT] [--apply]
                                         shows what a site file, and the words files beside it, would change; asks, or
                                         applies it at once with --apply. Words of a language without a file stay.
            Export and import work on a server that runs or is stopped. Give them the same ACCUEIL_DATA or ACCUEIL_DB_URL,
            _USER and _PASSWORD, and run them as the same user.""";

    static final int WRONG = 2;

    private SiteCommand() {}

    /**
     * @param language of the sentences, French or else English
     * @return the code to exit with: 0, or 2 for a mistake
     */
    public static int run(
            List<String> arguments, Map<String, String> environment, Clock clock, Locale language, Terminal terminal) {
        if (arguments.contains("--help")) {
            terminal.out().println(HELP);
            return 0;
        }
        List<String> rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        SiteServer server = new SiteServer(environment, clock, language);
        try {
            return switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
                case "check" -> rest.size() == 1 ? checked(rest.getFirst(), terminal) : usage(terminal);
                case "export" -> new SiteExport(server, language, terminal).run(rest);
                case "import" -> new SiteImport(server, language, terminal).run(rest);
                default -> usage(terminal);
            };
        } catch (SiteFileException e) {
            terminal.complain(List.of(e.mistake().in(language)));
        } catch (CannotBeDone e) {
            terminal.complain(List.of(String.valueOf(e.getMessage())));
        }
        return WRONG;
    }

    static int usage(Terminal terminal) {
        terminal.err().println("Usage:");
        terminal.err().println(HELP);
        return WRONG;
    }

    private static int checked(String file, Terminal terminal) {
        terminal.say(List.of(summary(SiteSource.of(Path.of(file)).site())));
        return 0;
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
