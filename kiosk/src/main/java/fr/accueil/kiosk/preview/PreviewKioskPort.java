// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.preview;

import fr.accueil.kiosk.common.KioskArrival;
import fr.accueil.kiosk.ticket.KioskPort;
import java.util.Optional;

/**
 * The port of the kiosk's pages as the draft of the person who is signed in describes them. It gives no ticket, and knows no
 * kiosk: what it is told of one does not matter.
 */
public interface PreviewKioskPort extends KioskPort {

    /** Empty while the draft is unfinished. */
    Optional<KioskArrival.Welcome> open();
}
