// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.console;

import fr.accueil.backend.console.Terminal;
import fr.accueil.backend.site.SiteSource;
import fr.accueil.backend.site.version.SiteVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code ./accueil site import FILE}: shows what files would change, and puts them in force when told to. */
final class SiteImport {

    private static final String REASON = "--reason";
    private static final String APPLY = "--apply";

    private final SiteServer server;
    private final SiteWords words;
    private final Terminal terminal;

    SiteImport(SiteServer server, Locale language, Terminal terminal) {
        this.server = server;
        this.words = new SiteWords(language);
        this.terminal = terminal;
    }

    /** @param reason at most {@link SiteVersion#REASON} characters */
    private record Wish(Path file, String reason, boolean apply) {

        /** Empty for what is no such command. */
        static Optional<Wish> of(List<String> arguments) {
            List<String> rest = new ArrayList<>(arguments);
            boolean apply = rest.remove(APPLY);
            int at = rest.indexOf(REASON);
            if (at == rest.size() - 1 && at >= 0) {
                return Optional.empty();
            }
            String reason =
                    at < 0 ? "" : rest.remove(at + 1).replaceAll("\\s+", " ").strip();
            rest.remove(REASON);
            return rest.size() == 1 && !rest.getFirst().startsWith("--")
                    ? Optional.of(new Wish(Path.of(rest.getFirst()), reason, apply))
                    : Optional.empty();
        }
    }

    /** @return the code to exit with */
    int run(List<String> arguments) {
        Optional<Wish> wish = Wish.of(arguments);
        if (wish.isEmpty()) {
            return SiteCommand.usage(terminal);
        }
        if (wish.get().reason().length() > SiteVersion.REASON) {
            terminal.complain(List.of(words.say("reason-too-long", SiteVersion.REASON)));
            return SiteCommand.WRONG;
        }
        SiteSource source = SiteSource.of(wish.get().file());
        String code = source.site().code();
        return switch (server.answer(new SiteOrder.Look(source))) {
            case SiteAnswer.Offered offered -> shown(offered, code, wish.get(), source);
            case SiteAnswer.Done done -> told(done);
            case SiteAnswer.Refused refused -> told(refused);
            case SiteAnswer.Exported _ -> throw new IllegalStateException("an export was not asked for");
        };
    }

    private int shown(SiteAnswer.Offered offered, String code, Wish wish, SiteSource source) {
        if (offered.base() != SiteAnswer.Offered.NEW) {
            terminal.say(List.of(words.say("differences", code, String.valueOf(offered.base()))));
        }
        terminal.say(offered.differences());
        if (!wish.apply() && !isAgreed()) {
            return 0;
        }
        return told(server.answer(new SiteOrder.Apply(offered.base(), source, wish.reason())));
    }

    private boolean isAgreed() {
        Optional<String> typed = terminal.question().apply(words.say("question"));
        boolean agreed = typed.filter(text -> List.of(words.say("yes").split(" "))
                        .contains(text.strip().toLowerCase(Locale.ROOT)))
                .isPresent();
        if (!agreed) {
            terminal.say(List.of(words.say(typed.isPresent() ? "nothing" : "say-apply")));
        }
        return agreed;
    }

    private int told(SiteAnswer answer) {
        return switch (answer) {
            case SiteAnswer.Done(List<String> lines) -> {
                terminal.say(lines);
                yield 0;
            }
            case SiteAnswer.Refused(List<String> lines) -> {
                terminal.complain(lines);
                yield SiteCommand.WRONG;
            }
            case SiteAnswer.Offered _, SiteAnswer.Exported _ ->
                throw new IllegalStateException("no answer to a change: " + answer);
        };
    }
}
