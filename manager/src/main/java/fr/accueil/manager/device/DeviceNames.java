// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.device;

import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.device.DeviceList.Device;
import java.util.Locale;

/** Devices as people call them: "Borne 1, Accueil général" for the kiosk borne-1. */
public final class DeviceNames {

    private final ManagerWords words;

    public DeviceNames(ManagerWords words) {
        this.words = words;
    }

    /** The kind and what tells it from others of its kind. */
    String name(Device device) {
        return words.say("device." + device.kind().name().toLowerCase(Locale.ROOT), number(device.code()));
    }

    /** Also where it stands. */
    String placed(Device device) {
        return placed(name(device), device.place());
    }

    /** A kiosk that only its code and its place are known of. */
    public String kiosk(String code, String place) {
        return placed(words.say("device.kiosk", number(code)), place);
    }

    private String placed(String name, String place) {
        return place.isBlank() ? name : words.say("device.placed", name, place);
    }

    /** A code without the kind in front of it, which the sentence says already. */
    public String number(String code) {
        return code.replaceFirst(words.say("device.prefix"), "").replace('-', ' ');
    }
}
