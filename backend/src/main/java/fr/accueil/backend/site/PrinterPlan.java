// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import java.util.Optional;

/** How the paper slips of a kiosk reach paper. */
public sealed interface PrinterPlan {

    /** A printer on the network that is sent ESC/POS; {@code port} 1 to 65535. */
    record EscPos(String host, int port) implements PrinterPlan {}

    /**
     * A printer that asks for its slips itself, as Star's CloudPRNT does.
     *
     * @param key the secret that it shows
     * @param mac its hardware address, in small letters with colons; when there is one, no other printer is served
     */
    record CloudPrnt(String key, Optional<String> mac) implements PrinterPlan {

        @Override
        public String toString() {
            return "CloudPrnt";
        }
    }

    /** The kiosk's own browser prints. */
    record Browser() implements PrinterPlan {}
}
