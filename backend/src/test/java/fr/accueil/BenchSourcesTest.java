// SPDX-License-Identifier: EUPL-1.2
package fr.accueil;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.accueil.backend.support.SourcesBesideTheBuild;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bench is built only when it is run: what would break it then is noticed here. */
class BenchSourcesTest {

    @TempDir
    Path classes;

    @Test
    void the_bench_compiles_against_the_server_and_never_sleeps() throws IOException {
        SourcesBesideTheBuild.compile(Path.of("..", "bench", "src", "main", "java"), classes);
        CodeConventionsTest.NO_TEST_SLEEPS.check(new ClassFileImporter().importPath(classes));
    }
}
