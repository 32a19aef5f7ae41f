// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.device;

import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.device.DeviceList.Device;
import java.util.Locale;

/** The names of devices: "Borne 1, Accueil général" for the kiosk borne-1. */
public final class DeviceNames {

    private final ManagerWords words;

    public DeviceNames(ManagerWords words) {
        this.words = words;
    }

    /** The kind and the distinctive part of the code. */
    String name(Device device) {
        return words.say("device." + device.kind().name().toLowerCase(Locale.ROOT), number(device.code()));
    }

    /** The name with the place. */
    String withPlace(Device device) {
        return withPlace(name(device), device.place());
    }

    /** The name of a kiosk, from its code and its place. */
    public String kiosk(String code, String place) {
        return withPlace(words.say("device.kiosk", number(code)), place);
    }

    private String withPlace(String name, String place) {
        return place.isBlank() ? name : words.say("device.placed", name, place);
    }

    /** A code without its prefix of the kind, which the sentence already contains. */
    public String number(String code) {
        return code.replaceFirst(words.say("device.prefix"), "").replace('-', ' ');
    }
}
