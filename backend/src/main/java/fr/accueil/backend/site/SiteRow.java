// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;

/** A site as it is kept: the text of its file, and of the words file of each further language. */
@Entity
@Table(name = "site")
class SiteRow {

    @Id
    private String code = "";

    @Column(length = 500_000)
    private String definition = "";

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "site_words", joinColumns = @JoinColumn(name = "site"))
    @MapKeyColumn(name = "language", length = 10)
    @Column(name = "definition", length = 500_000)
    private Map<String, String> words = new HashMap<>();

    protected SiteRow() {}

    SiteRow(String code, SiteSource source) {
        this.code = code;
        this.definition = source.text();
        this.words.putAll(source.words());
    }

    SiteSource source() {
        return new SiteSource("site " + code + " in the database", definition, Map.copyOf(words));
    }
}
