// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The sites of this house. An empty database is given one from its file at the first start. */
@Component
public class Sites {

    private final Map<String, Site> byCode;

    Sites(SiteRows rows, @Value("${accueil.site-file:}") String siteFile) {
        if (rows.count() == 0) {
            Source source = siteFile.isBlank() ? demonstration() : file(Path.of(siteFile));
            Site site = SiteFile.parse(source.name(), source.text());
            rows.save(new SiteRow(site.code(), source.text()));
        }
        byCode = rows.findAll().stream()
                .map(row -> SiteFile.parse("site " + row.code() + " in the database", row.definition()))
                .collect(Collectors.toUnmodifiableMap(Site::code, Function.identity()));
    }

    /** All of them, by code. */
    public List<Site> all() {
        return byCode.values().stream().sorted(Comparator.comparing(Site::code)).toList();
    }

    public Optional<Site> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private record Source(String name, String text) {}

    private static Source demonstration() {
        try {
            ClassPathResource resource = new ClassPathResource("sites/demonstration.yaml");
            return new Source("demonstration.yaml", resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source file(Path path) {
        try {
            return new Source(path.toString(), Files.readString(path));
        } catch (IOException e) {
            throw new SiteFileException(path.toString(), 1, "file", "cannot be read as UTF-8 text: " + e.getMessage());
        }
    }
}
