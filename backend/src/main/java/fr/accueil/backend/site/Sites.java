// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The sites of this server. An empty database is given one from its file at the first start. */
@Component
public class Sites {

    private final Map<String, Site> byCode;
    private final boolean imported;

    Sites(SiteRows rows, SiteSettings settings) {
        String siteFile = settings.siteFile();
        imported = rows.count() == 0;
        if (imported) {
            SiteSource source = siteFile.isBlank() ? SiteSource.demonstration() : SiteSource.of(Path.of(siteFile));
            rows.save(new SiteRow(source.site().code(), source));
        }
        byCode = rows.findAll().stream()
                .map(row -> row.source().kept())
                .collect(Collectors.toUnmodifiableMap(Site::code, Function.identity()));
    }

    /** Whether this start found none, and imported the first. */
    public boolean imported() {
        return imported;
    }

    /** All of them, by code. */
    public List<Site> all() {
        return byCode.values().stream().sorted(Comparator.comparing(Site::code)).toList();
    }

    public Optional<Site> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
