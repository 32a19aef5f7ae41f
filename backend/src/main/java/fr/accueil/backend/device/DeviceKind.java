// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import fr.accueil.backend.security.Role;

/** The kinds of machines in the hall. */
public enum DeviceKind {
    KIOSK("/kiosk/"),
    DISPLAY("/display/"),
    SIGN("/sign/"),
    SURVEY("/survey/");

    private final String address;

    DeviceKind(String address) {
        this.address = address;
    }

    /** The address of the screen that it shows. */
    public String path(String code) {
        return address + code;
    }

    /** Only a kiosk gives tickets. */
    Role role() {
        return this == KIOSK ? Role.KIOSK : Role.SCREEN;
    }
}
