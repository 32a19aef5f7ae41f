// SPDX-License-Identifier: EUPL-1.2
package fr.accueil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files, methods and packages of all modules stay small. */
class SizesTest {

    private static final long FILE_LINES = 300;
    private static final long METHOD_LINES = 30;
    private static final long PACKAGE_TYPES = 40;
    private static final int MEDIAN_TYPES = 12;

    private static JavaSources sources = new JavaSources(List.of());

    @BeforeAll
    static void read_the_sources_of_all_modules() throws IOException {
        sources = JavaSources.ofModules(Path.of(".."));
        assertThat(sources.files()).hasSizeGreaterThan(900);
    }

    @Test
    void no_file_has_more_than_300_lines() {
        assertThat(longFiles(sources)).isEmpty();
    }

    @Test
    void no_script_and_no_style_has_more_than_300_lines() throws IOException {
        Map<Path, Long> lines = new TreeMap<>();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path served : modules.map(module -> module.resolve("src/main/resources"))
                    .filter(Files::isDirectory)
                    .toList()) {
                lines.putAll(linesOfScripts(served));
            }
        }
        assertThat(lines).hasSizeGreaterThan(20);
        assertThat(lines).allSatisfy((file, many) -> assertThat(many).isLessThanOrEqualTo(FILE_LINES));
    }

    private static Map<Path, Long> linesOfScripts(Path folder) throws IOException {
        Map<Path, Long> lines = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> file.toString().matches(".*\\.(js|css)"))
                    .toList()) {
                lines.put(file, (long) Files.readAllLines(file).size());
            }
        }
        return lines;
    }

    @Test
    void no_method_has_more_than_30_lines() {
        assertThat(longMethods(sources)).isEmpty();
    }

    @Test
    void no_package_has_more_than_40_types() {
        assertThat(largePackages(sources)).isEmpty();
    }

    @Test
    void half_of_the_packages_have_12_types_or_less() {
        assertThat(median(sources)).isLessThanOrEqualTo(MEDIAN_TYPES);
    }

    @Test
    void no_two_public_types_have_the_same_name() {
        assertThat(sameNames(sources)).isEmpty();
    }

    @Test
    void a_file_of_301_lines_is_named_and_one_of_300_is_not() throws IOException {
        assertThat(longFiles(main("class A {" + "\n".repeat(300) + "}")))
                .containsExactly("m/src/main/java/p/A.java has 301 lines");
        assertThat(longFiles(main("class A {" + "\n".repeat(299) + "}"))).isEmpty();
    }

    @Test
    void a_method_of_31_lines_is_named_and_one_of_30_is_not() throws IOException {
        String more = "void more() {" + "\n".repeat(32) + "}";
        String enough = "void enough() {" + "\n".repeat(31) + "}";
        assertThat(longMethods(main("class A { " + enough + more + " }")))
                .containsExactly("more of m/src/main/java/p/A.java has 31 lines");
        assertThat(longMethods(main("class A { Object a = new Object() { " + more + " }; }")))
                .hasSize(1);
        assertThat(longMethods(main("record A(int b) { A {" + "\n".repeat(32) + "} }")))
                .containsExactly("<init> of m/src/main/java/p/A.java has 31 lines");
    }

    @Test
    void a_package_of_41_types_is_named_in_main_and_in_test_code() throws IOException {
        assertThat(largePackages(JavaSources.of(many("m/src/main/java/p", 41))))
                .containsExactly("m/src/main/java/p has 41 types");
        assertThat(largePackages(JavaSources.of(many("m/src/test/java/p", 41))))
                .containsExactly("m/src/test/java/p has 41 types");
        assertThat(largePackages(JavaSources.of(many("m/src/main/java/p", 40)))).isEmpty();
        assertThat(largePackages(main("interface A {}\n" + "interface B {}\n".repeat(40))))
                .hasSize(1);
    }

    @Test
    void the_median_counts_packages_of_main_code_alone() throws IOException {
        List<JavaSources.Source> all = new ArrayList<>(many("m/src/main/java/small", 2));
        all.addAll(many("m/src/main/java/large", 13));
        all.addAll(many("m/src/main/java/larger", 14));
        all.addAll(many("m/src/test/java/small", 1));
        assertThat(median(JavaSources.of(all))).isEqualTo(13);
    }

    @Test
    void two_public_types_of_one_name_are_named_and_private_or_nested_ones_are_not() throws IOException {
        String nested = "public class A { public enum C {} } class B {}";
        JavaSources twice = JavaSources.of(List.of(
                new JavaSources.Source("m/src/main/java/p/A.java", nested),
                new JavaSources.Source("n/src/main/java/q/A.java", nested),
                new JavaSources.Source("n/src/test/java/q/B.java", "public class B {}")));
        assertThat(sameNames(twice)).containsExactly("A is public in [m/src/main/java/p, n/src/main/java/q]");
    }

    private static List<String> longFiles(JavaSources some) {
        return some.files().stream()
                .filter(file -> file.lines() > FILE_LINES)
                .map(file -> file.path() + " has " + file.lines() + " lines")
                .toList();
    }

    private static List<String> longMethods(JavaSources some) {
        return some.files().stream()
                .flatMap(file -> file.methods().stream()
                        .filter(method -> method.lines() > METHOD_LINES)
                        .map(method -> method.name() + " of " + file.path() + " has " + method.lines() + " lines"))
                .toList();
    }

    private static List<String> largePackages(JavaSources some) {
        return typesOf(some).entrySet().stream()
                .filter(one -> one.getValue() > PACKAGE_TYPES)
                .map(one -> one.getKey() + " has " + one.getValue() + " types")
                .toList();
    }

    /** Of the packages of main code that have types, half have as many or less. */
    private static int median(JavaSources some) {
        List<Integer> counts = typesOf(some).entrySet().stream()
                .filter(one -> one.getKey().contains("/src/main/") && one.getValue() > 0)
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
        return counts.get(counts.size() / 2);
    }

    private static Map<String, Integer> typesOf(JavaSources some) {
        return some.files().stream()
                .collect(Collectors.groupingBy(
                        JavaSources.File::folder,
                        TreeMap::new,
                        Collectors.summingInt(file -> file.types().size())));
    }

    private static List<String> sameNames(JavaSources some) {
        Map<String, List<String>> folders = new TreeMap<>();
        for (JavaSources.File file : some.files()) {
            file.types().stream()
                    .filter(type -> type.isPublic() && !file.isTest())
                    .forEach(type -> folders.computeIfAbsent(type.name(), name -> new ArrayList<>())
                            .add(file.folder()));
        }
        return folders.entrySet().stream()
                .filter(one -> one.getValue().size() > 1)
                .map(one -> one.getKey() + " is public in " + one.getValue())
                .toList();
    }

    private static JavaSources main(String text) throws IOException {
        return JavaSources.of(List.of(new JavaSources.Source("m/src/main/java/p/A.java", text)));
    }

    private static List<JavaSources.Source> many(String folder, int types) {
        Function<Integer, JavaSources.Source> type =
                number -> new JavaSources.Source(folder + "/T" + number + ".java", "class T" + number + " {}");
        return IntStream.range(0, types).boxed().map(type).toList();
    }
}
