// SPDX-License-Identifier: EUPL-1.2
package fr.accueil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names shared by Java and the scripts and styles of the pages exist on both sides. */
class PageScriptContractTest {

    private static final Pattern ATTRIBUTE = Pattern.compile("data-[a-z]+(?:-[a-z]+)*");
    private static final Pattern CONSTANT = Pattern.compile("static final String (\\w+)\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern DATASET = Pattern.compile("dataset\\.(\\w+)");
    /** What a script sets: an assignment, or by name. */
    private static final Pattern SET_BY_SCRIPT = Pattern.compile(
            "dataset\\.(\\w+)\\s*(?:\\?\\?=|=(?!=))|(?:setAttribute|toggleAttribute)\\(\\s*'data-([a-z-]+)'");

    private static final Pattern CUSTOM_EVENT =
            Pattern.compile("new (?:Custom)?Event\\('([a-z]+-[a-z]+)'|\\bsay\\('([a-z]+-[a-z]+)'");
    private static final Pattern HEARD = Pattern.compile("addEventListener\\('([a-z]+-[a-z]+)'");
    private static final Pattern CALL = Pattern.compile("window\\.(\\w+)\\?\\.(\\w*)\\(");
    private static final Pattern HEX = Pattern.compile("\"#[0-9a-fA-F]{3,8}\"|new Color\\(");

    /** For the tests that drive the pages; no script of the product reads them. */
    private static final Set<String> FOR_OTHERS = Set.of(
            "data-closed",
            "data-count",
            "data-counter",
            "data-device",
            "data-front",
            "data-href",
            "data-kiosk",
            "data-queue",
            "data-service",
            "data-undo");

    private static final Map<Path, String> JAVA = read("/src/main/java/", ".java");
    private static final String SCRIPTS =
            String.join("\n", read("/src/main/", ".js").values());
    private static final String STYLES =
            String.join("\n", read("/src/main/", ".css").values());
    private static final String PAGES =
            String.join("\n", read("/src/main/", ".html").values());

    private static Map<Path, String> read(String where, String end) {
        try (Stream<Path> all = Files.walk(Path.of(".."))) {
            return all.filter(file -> file.toString().contains(where)
                            && !file.toString().contains("/generated/")
                            && file.toString().endsWith(end))
                    .collect(Collectors.toMap(
                            file -> file, PageScriptContractTest::text, (one, two) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void an_attribute_for_scripts_is_written_once_in_java() {
        Pattern literal = Pattern.compile("\"" + ATTRIBUTE + "\"");
        Map<Path, Set<String>> bare = new TreeMap<>();
        JAVA.forEach((file, text) -> {
            String rest = CONSTANT.matcher(text).replaceAll("").replace("\"data-testid\"", "");
            Set<String> found = all(literal, rest).collect(Collectors.toSet());
            if (!found.isEmpty()) {
                bare.put(file, found);
            }
        });

        assertThat(bare).isEmpty();
    }

    @Test
    void every_attribute_that_a_page_sets_is_read() {
        Set<String> read = readAttributes();

        assertThat(constants()).hasSizeGreaterThan(50);
        assertThat(constants().stream().filter(name -> !read.contains(name)))
                .containsExactlyInAnyOrderElementsOf(FOR_OTHERS);
    }

    @Test
    void an_attribute_that_a_script_or_style_reads_is_set() {
        Set<String> set = new TreeSet<>(constants());
        SET_BY_SCRIPT
                .matcher(SCRIPTS)
                .results()
                .forEach(found ->
                        set.add(found.group(1) == null ? "data-" + found.group(2) : attribute(found.group(1))));
        // Pages as HTML, in files and in Java.
        all(ATTRIBUTE, PAGES).forEach(set::add);
        all(Pattern.compile("(?<= )data-[a-z]+(?==\"%)"), String.join("\n", JAVA.values()))
                .forEach(set::add);

        assertThat(readAttributes()).isSubsetOf(set);
    }

    @Test
    void scripts_and_styles_leave_the_names_for_tests_alone() {
        assertThat(SCRIPTS + STYLES).doesNotContain("data-testid", "testid");
    }

    @Test
    void every_event_of_a_script_has_a_listener_and_every_listener_an_event() {
        Set<String> said = CUSTOM_EVENT
                .matcher(SCRIPTS)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listened = groups(HEARD, SCRIPTS);
        Set<String> listenedByJava = new TreeSet<>(constantsOf("KioskEvents"));
        listenedByJava.addAll(constantsOf("CounterEvents"));
        listened.addAll(listenedByJava);

        assertThat(listenedByJava).hasSizeGreaterThanOrEqualTo(3);
        assertThat(said).isEqualTo(listened);
    }

    @Test
    void what_java_calls_in_the_browser_is_there() {
        Map<String, String> objects = new TreeMap<>();
        Pattern.compile("window\\.(\\w+) = (\\{.*?\\n? *};|[^;]*)", Pattern.DOTALL)
                .matcher(SCRIPTS)
                .results()
                .forEach(found -> objects.put(found.group(1), found.group(2)));
        List<MatchResult> calls =
                CALL.matcher(String.join("\n", JAVA.values())).results().toList();

        assertThat(calls).hasSizeGreaterThanOrEqualTo(5);
        assertThat(calls).allSatisfy(call -> {
            assertThat(objects).containsKey(call.group(1));
            assertThat(objects.get(call.group(1))).containsPattern("\\b" + call.group(2) + "\\b");
        });
    }

    @Test
    void what_a_script_asks_of_the_server_is_there() {
        String java = String.join("\n", JAVA.values());
        Set<String> callable = groups(Pattern.compile("@ClientCallable\\s+[\\w<>, ]+ (\\w+)\\("), java);
        Set<String> asked = groups(Pattern.compile("\\bserver\\.(\\w+)\\("), SCRIPTS);

        assertThat(asked).isNotEmpty().isEqualTo(callable);
    }

    @Test
    void a_colour_that_java_draws_with_is_the_token_of_that_name() {
        Map<String, String> tokens = new TreeMap<>();
        Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]+);")
                .matcher(STYLES)
                .results()
                .forEach(found -> tokens.putIfAbsent(found.group(1), inFull(found.group(2))));
        Map<String, String> colours = new TreeMap<>();
        CONSTANT.matcher(source("DrawingColors"))
                .results()
                .forEach(found ->
                        colours.put(found.group(1).toLowerCase(Locale.ROOT).replace('_', '-'), found.group(2)));

        assertThat(colours).hasSizeGreaterThan(5);
        assertThat(tokens).containsAllEntriesOf(colours);
        JAVA.forEach((file, text) -> {
            if (!file.endsWith("DrawingColors.java")) {
                assertThat(HEX.matcher(text).results().map(MatchResult::group))
                        .as(file.toString())
                        .isEmpty();
            }
        });
    }

    private static String inFull(String colour) {
        return colour.length() == 4 ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
    }

    private static Set<String> readAttributes() {
        Set<String> read = all(ATTRIBUTE, SCRIPTS + STYLES).collect(Collectors.toCollection(TreeSet::new));
        groups(DATASET, SCRIPTS).forEach(name -> read.add(attribute(name)));
        // What a script reads may be written in Java, too.
        JAVA.values()
                .forEach(text -> groups(
                                Pattern.compile("(?:hasAttribute|'\\[%1\\$s\\]'.*formatted)\\(\\w+\\.(\\w+)\\)"), text)
                        .forEach(name ->
                                read.add("data-" + name.toLowerCase(Locale.ROOT).replace('_', '-'))));
        return read;
    }

    private static Set<String> constants() {
        return JAVA.values().stream()
                .flatMap(text -> CONSTANT.matcher(text).results())
                .map(found -> found.group(2))
                .filter(ATTRIBUTE.asMatchPredicate())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> constantsOf(String type) {
        return CONSTANT.matcher(source(type))
                .results()
                .map(found -> found.group(2))
                .collect(Collectors.toSet());
    }

    /** The sources of all types of a name. */
    private static String source(String type) {
        return JAVA.entrySet().stream()
                .filter(file -> file.getKey().endsWith(type + ".java"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
    }

    private static String attribute(String name) {
        return "data-" + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }

    private static Set<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
