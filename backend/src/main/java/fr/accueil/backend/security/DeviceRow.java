// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** A kiosk that may give tickets, known by the hash of its code. */
@Entity
@Table(name = "device")
class DeviceRow {

    @Id
    private String id = "";

    private String site = "";
    private String kiosk = "";
    private String codeHash = "";

    protected DeviceRow() {}

    DeviceRow(String site, String kiosk, String codeHash) {
        this.id = site + "/" + kiosk;
        this.site = site;
        this.kiosk = kiosk;
        this.codeHash = codeHash;
    }

    String kiosk() {
        return kiosk;
    }

    Actor actor() {
        return new Actor(kiosk, Role.KIOSK, Optional.of(site));
    }
}
