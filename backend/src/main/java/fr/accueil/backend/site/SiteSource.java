// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import fr.accueil.backend.site.mistake.Fault;
import fr.accueil.backend.site.mistake.FaultKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The texts that describe a site: its file, and the words file of each further language that lies beside it.
 *
 * @param words by language code
 */
public record SiteSource(String name, String text, Map<String, String> words) {

    /** The longest text of a file, in characters. */
    private static final int LONGEST = 500_000;

    private static final String BLANK = "blank.yaml";
    /** That is surely longer: a character takes up to four. */
    private static final long MOST_BYTES = 4L * LONGEST;

    private static final String DEMONSTRATION = "demonstration.yaml";

    /** What a site that is added from nothing begins with. */
    public static SiteSource blank() {
        try {
            return new SiteSource(BLANK, textOf(resources(BLANK)[0]), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The site of a server without a site file, at its first start. */
    static SiteSource demonstration() {
        try {
            Map<String, String> words = new TreeMap<>();
            for (Resource resource : resources("demonstration.*.yaml")) {
                words.put(language(DEMONSTRATION, String.valueOf(resource.getFilename())), textOf(resource));
            }
            return new SiteSource(DEMONSTRATION, textOf(resources(DEMONSTRATION)[0]), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws SiteFileException when one of the files cannot be read */
    public static SiteSource of(Path file) {
        Map<String, String> words = new TreeMap<>();
        String text = text(file);
        for (Path beside : beside(file)) {
            words.put(language(fileName(file), fileName(beside)), text(beside));
        }
        return new SiteSource(file.toString(), text, words);
    }

    /** Whether one of the texts has more than {@value #LONGEST} characters. */
    public boolean isTooLong() {
        return text.length() > LONGEST || words.values().stream().anyMatch(one -> one.length() > LONGEST);
    }

    /** @throws SiteFileException for the first mistake in any of them */
    public Site site() {
        if (isTooLong()) {
            throw new SiteFileException(name, 1, "file", FaultKind.TOO_LONG.of(LONGEST));
        }
        return SiteFile.parse(name, text, translations());
    }

    /** The same, and the words of another definition in each language of this site that has no words here. */
    public SiteSource withWordsOf(SiteSource other) {
        Map<String, String> all = new TreeMap<>(words);
        List<Locale> languages = site().languages();
        other.words().forEach((language, text) -> {
            if (languages.contains(Locale.of(language))) {
                all.putIfAbsent(language, text);
            }
        });
        return new SiteSource(name, text, all);
    }

    /** The site of a text that is in the database already. */
    public Site kept() {
        return SiteFile.parseKept(name, text, translations());
    }

    private Translations translations() {
        return new Translations(words.entrySet().stream()
                .map(file -> WordsFile.read(wordsName(file.getKey()), file.getKey(), file.getValue()))
                .toList());
    }

    private String wordsName(String language) {
        return base(name).equals(name) ? name + " (" + language + ")" : base(name) + "." + language + ".yaml";
    }

    private static List<Path> beside(Path file) {
        Path folder = file.toAbsolutePath().resolveSibling("");
        Pattern words = words(fileName(file));
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> words.matcher(fileName(path)).matches())
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static String language(String siteFile, String wordsFile) {
        Matcher matcher = words(siteFile).matcher(wordsFile);
        return matcher.matches() ? matcher.group(1) : "";
    }

    private static Pattern words(String siteFile) {
        return Pattern.compile(Pattern.quote(base(siteFile)) + "\\.([^.]+)\\.ya?ml");
    }

    private static String base(String siteFile) {
        return siteFile.replaceFirst("\\.ya?ml$", "");
    }

    private static String fileName(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static String text(Path path) {
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new SiteFileException(path.toString(), 1, "file", FaultKind.TOO_LONG.of(LONGEST));
            }
            return Files.readString(path);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static SiteFileException unreadable(Path path, IOException e) {
        Fault why = e instanceof NoSuchFileException
                ? FaultKind.NO_SUCH_FILE.of()
                : FaultKind.UNREADABLE.of(String.valueOf(e.getMessage()));
        return new SiteFileException(path.toString(), 1, "file", why);
    }

    private static Resource[] resources(String pattern) throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath*:sites/" + pattern);
    }

    private static String textOf(Resource resource) throws IOException {
        return resource.getContentAsString(StandardCharsets.UTF_8);
    }
}
