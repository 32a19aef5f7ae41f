// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./accueil test} over a Maven that does what the test says. */
class TestScriptTest {

    private static final String REPORT = "<testsuite xmlns:xsi=\"x\" name=\"fr.%s\" time=\"%s\" tests=\"1\">\n";

    @TempDir
    Path folder;

    private ScriptFolder script;

    @BeforeEach
    void two_modules_with_tests() throws IOException {
        script = ScriptFolder.in(folder);
        script.program("mvn", "printf '%s\\n' \"$@\" >asked");
        script.program("espeak-ng", "");
        script.write("pom.xml", "<module>kiosk</module>\n<module>backend</module>\n");
        for (String test : new String[] {"kiosk/KioskTest", "kiosk/KioskKeysTest", "backend/CallingTest"}) {
            script.write(test.replace("/", "/src/test/java/fr/") + ".java", "");
        }
        script.write("backend/src/test/java/fr/it/KioskIT.java", "");
        script.write("kiosk/src/test/java/fr/KioskFake.java", "");
        script.write("backend/target/.built", "");
    }

    @Test
    void one_class_is_found_wherever_it_is() throws Exception {
        assertThat(script.run("test", "CallingTest")).isZero();
        assertThat(asked()).contains("-pl\nbackend\n", "-Dtest=CallingTest\n", "-Dit.test=none\n", "\ntest\n");
    }

    @Test
    void a_pattern_finds_classes_of_several_modules_and_both_kinds() throws Exception {
        assertThat(script.run("test", "Kiosk*")).isZero();
        assertThat(asked())
                .contains(
                        "-pl\nkiosk,backend\n",
                        "-Dtest=KioskKeysTest,KioskTest\n",
                        "-Dit.test=KioskIT\n",
                        "\nverify\n");
    }

    @Test
    void one_method_of_a_class_and_an_option_of_maven_are_handed_on() throws Exception {
        assertThat(script.run("test", "CallingTest#she_is_called", "-X")).isZero();
        assertThat(asked()).contains("-Dtest=CallingTest#she_is_called\n", "-X\n");
    }

    @Test
    void a_name_that_nothing_has_is_said() throws Exception {
        assertThat(script.run("test", "CalingTest")).isEqualTo(1);
        assertThat(script.output()).contains("No test has the name CalingTest");
        assertThat(folder.resolve("asked")).doesNotExist();
    }

    @Test
    void a_module_that_only_a_profile_has_is_not_tested() throws Exception {
        script.write(
                "pom.xml",
                "<modules><module>kiosk</module>\n<module>backend</module>\n</modules>\n<module>bench</module>");
        script.write("bench/src/test/java/fr/CallingTest.java", "");
        assertThat(script.run("test", "CallingTest")).isZero();
        assertThat(asked()).contains("-pl\nbackend\n");
    }

    @Test
    void options_alone_go_to_maven_as_they_are() throws Exception {
        assertThat(script.run("test", "-pl", "backend", "-Dit.test=KioskIT")).isZero();
        assertThat(asked())
                .contains("verify\n-pl\nbackend\n-Dit.test=KioskIT\n")
                .doesNotContain("-am");
    }

    @Test
    void the_ten_slowest_are_named_although_a_test_failed() throws Exception {
        for (int class_ = 1; class_ <= 12; class_++) {
            script.write("reports/TEST-" + class_ + ".xml", REPORT.formatted("C" + class_ + "Test", class_ + ".5"));
        }
        Path old = script.write("kiosk/target/surefire-reports/TEST-old.xml", REPORT.formatted("OldTest", "9,999.5"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.EPOCH));
        Path built = folder.resolve("backend/target/.built");
        Files.setLastModifiedTime(built, FileTime.from(Instant.EPOCH));
        script.program("mvn", "mkdir -p backend/target/failsafe-reports; cp reports/* $_; exit 7");
        assertThat(script.run("test")).isEqualTo(7);
        assertThat(script.output())
                .containsSubsequence("slowest of 12", "12.5  fr.C12Test", "11.5  fr.C11Test", "3.5  fr.C3Test")
                .doesNotContain("C2Test", "OldTest");
        assertThat(Files.getLastModifiedTime(built).toInstant()).isEqualTo(Instant.EPOCH);
    }

    private String asked() throws IOException {
        return Files.readString(folder.resolve("asked"));
    }
}
