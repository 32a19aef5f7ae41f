// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A site as it is kept: the text of its file. */
@Entity
@Table(name = "site")
class SiteRow {

    @Id
    private String code = "";

    @Column(length = 500_000)
    private String definition = "";

    protected SiteRow() {}

    SiteRow(String code, String definition) {
        this.code = code;
        this.definition = definition;
    }

    String code() {
        return code;
    }

    String definition() {
        return definition;
    }
}
