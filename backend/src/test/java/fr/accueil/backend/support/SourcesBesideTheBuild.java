// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Java that an ordinary build does not compile. */
public final class SourcesBesideTheBuild {

    private SourcesBesideTheBuild() {}

    /** Compiles all sources below a folder against the server and its tests; fails with the compiler's errors. */
    public static void compile(Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> errors = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none", "-nowarn");
        try (StandardJavaFileManager files = compiler.getStandardFileManager(errors, null, null);
                Stream<Path> all = Files.walk(sources)) {
            List<Path> java =
                    all.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(java).isNotEmpty();
            boolean good = compiler.getTask(null, files, errors, options, null, files.getJavaFileObjectsFromPaths(java))
                    .call();
            assertThat(good).as(() -> errors.getDiagnostics().toString()).isTrue();
        }
    }
}
