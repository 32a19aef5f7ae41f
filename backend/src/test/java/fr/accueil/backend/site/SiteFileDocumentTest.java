// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The document describes everything that a site file may hold. */
class SiteFileDocumentTest {

    private static final Pattern ALLOWED = Pattern.compile("allowing\\(([^;]*?)\\)", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("\"([a-z-]+)\"");

    @Test
    void every_key_that_is_read_is_described() throws IOException {
        String described =
                Files.readString(Path.of("../docs/site-file.md")) + Files.readString(Path.of("../docs/voice.md"));

        List<String> keys = keys();
        assertThat(keys).hasSizeGreaterThan(50);
        assertThat(keys).allMatch(key -> described.contains("`" + key + "`") || described.contains(key + ": "));
    }

    private static List<String> keys() throws IOException {
        try (Stream<Path> readers = Files.list(Path.of("src/main/java/fr/accueil/backend/site"))) {
            return readers.filter(Files::isRegularFile)
                    .map(SiteFileDocumentTest::text)
                    .flatMap(text -> ALLOWED.matcher(text).results().map(found -> found.group(1)).toList().stream())
                    .flatMap(allowed -> KEY.matcher(allowed).results().map(MatchResult::group).toList().stream())
                    .map(key -> key.replace("\"", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
