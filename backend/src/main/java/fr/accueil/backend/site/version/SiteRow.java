// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site.version;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A site that exists; what it is like is in its versions. */
@Entity
@Table(name = "site")
class SiteRow {

    @Id
    private String code = "";

    protected SiteRow() {}

    SiteRow(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
