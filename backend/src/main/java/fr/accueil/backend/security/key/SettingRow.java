// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.key;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A value that the server makes for itself and keeps. */
@Entity
@Table(name = "setting")
class SettingRow {

    @Id
    private String name = "";

    private String text = "";

    protected SettingRow() {}

    SettingRow(String name, String text) {
        this.name = name;
        this.text = text;
    }

    String text() {
        return text;
    }
}
