// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.console;

import fr.accueil.backend.console.CannotBeDone;
import fr.accueil.backend.console.Terminal;
import fr.accueil.backend.site.SiteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** {@code ./accueil site export CODE}: writes the definition in force out as its files. */
final class SiteExport {

    private final SiteServer server;
    private final SiteWords words;
    private final Terminal terminal;

    SiteExport(SiteServer server, Locale language, Terminal terminal) {
        this.server = server;
        this.words = new SiteWords(language);
        this.terminal = terminal;
    }

    /** @return the code to exit with */
    int run(List<String> arguments) {
        if (arguments.isEmpty() || arguments.size() > 2 || arguments.getFirst().startsWith("--")) {
            return SiteCommand.usage(terminal);
        }
        String code = arguments.getFirst();
        Optional<Path> folder = arguments.stream().skip(1).findFirst().map(Path::of);
        return switch (server.answer(new SiteOrder.Export(code))) {
            case SiteAnswer.Exported(SiteSource source) -> written(files(code, source), folder);
            case SiteAnswer.Refused(List<String> lines) -> {
                terminal.complain(lines);
                yield SiteCommand.WRONG;
            }
            case SiteAnswer.Offered _, SiteAnswer.Done _ ->
                throw new IllegalStateException("a change was not asked for");
        };
    }

    /** By name. A site and its languages have codes that are names of files. */
    private static Map<String, String> files(String code, SiteSource source) {
        Map<String, String> files = new TreeMap<>();
        files.put(code + ".yaml", source.text());
        source.words().forEach((language, text) -> {
            if (!language.matches("[A-Za-z-]{2,10}")) {
                throw new CannotBeDone("The words of language \"" + language + "\" have no name for a file.");
            }
            files.put(code + "." + language + ".yaml", text);
        });
        return files;
    }

    private int written(Map<String, String> files, Optional<Path> folder) {
        if (folder.isEmpty() && files.size() > 1) {
            terminal.complain(List.of(words.say("several-files", String.join(", ", files.keySet()))));
            return SiteCommand.WRONG;
        }
        if (folder.isEmpty()) {
            byte[] text = files.values().iterator().next().getBytes(StandardCharsets.UTF_8);
            terminal.out().write(text, 0, text.length);
            terminal.out().flush();
            return 0;
        }
        return written(files, folder.get());
    }

    private int written(Map<String, String> files, Path folder) {
        List<Path> there = files.keySet().stream()
                .map(folder::resolve)
                .filter(Files::exists)
                .toList();
        if (!there.isEmpty()) {
            terminal.complain(List.of(words.say("exists", there.getFirst().toString())));
            return SiteCommand.WRONG;
        }
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.writeString(path, file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                terminal.say(List.of(path.toString()));
            }
            return 0;
        } catch (IOException e) {
            terminal.complain(List.of(words.say("cannot-write", folder.toString(), String.valueOf(e.getMessage()))));
            return SiteCommand.WRONG;
        }
    }
}
