// SPDX-License-Identifier: EUPL-1.2
package fr.accueil;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Sources as the compiler parses them, without resolving what their names mean. */
record JavaSources(List<File> files) {

    /** @param folder the path of the folder, which says whether it is test code */
    record File(String folder, String name, long lines, List<Type> types, List<Method> methods) {
        boolean isTest() {
            return folder.contains("/src/test/");
        }

        String path() {
            return folder + "/" + name;
        }
    }

    record Type(String name, boolean isPublic) {}

    /** @param lines of its body, without the braces */
    record Method(String name, long lines) {}

    /** The sources of all modules of a project. */
    static JavaSources ofModules(Path root) throws IOException {
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> modules = Files.list(root)) {
            for (Path module : modules.sorted().toList()) {
                for (String kind : List.of("src/main/java", "src/test/java")) {
                    sources.addAll(beneath(module.resolve(kind), root));
                }
            }
        }
        return of(sources);
    }

    private static List<Source> beneath(Path folder, Path root) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> new Source(root.relativize(file).toString(), text(file)))
                    .toList();
        }
    }

    static JavaSources of(List<Source> sources) throws IOException {
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problem -> {}, List.of("-proc:none"), null, sources);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        List<File> files = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            files.add(file(unit, positions));
        }
        return new JavaSources(files);
    }

    private static File file(CompilationUnitTree unit, SourcePositions positions) {
        Path path = Path.of(unit.getSourceFile().getName().substring(1));
        List<Type> types = new ArrayList<>();
        for (Tree declared : unit.getTypeDecls()) {
            if (declared instanceof ClassTree type) {
                types.add(new Type(
                        type.getSimpleName().toString(),
                        type.getModifiers().getFlags().contains(Modifier.PUBLIC)));
            }
        }
        List<Method> methods = new ArrayList<>();
        new TreeScanner<Void, List<Method>>() {
            @Override
            public Void visitMethod(MethodTree method, List<Method> found) {
                if (method.getBody() != null) {
                    found.add(new Method(method.getName().toString(), lines(unit, positions, method.getBody()) - 2));
                }
                return super.visitMethod(method, found);
            }
        }.scan(unit, methods);
        String folder = String.valueOf(path.getParent());
        return new File(folder, path.getFileName().toString(), lines(unit, positions, unit), types, methods);
    }

    private static long lines(CompilationUnitTree unit, SourcePositions positions, Tree part) {
        long first = part == unit ? 1 : unit.getLineMap().getLineNumber(positions.getStartPosition(unit, part));
        return unit.getLineMap().getLineNumber(positions.getEndPosition(unit, part)) - first + 1;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file by its path beneath the root, such as {@code kiosk/src/main/java/fr/accueil/kiosk/Visit.java}. */
    static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
