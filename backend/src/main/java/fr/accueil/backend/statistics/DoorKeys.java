// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import fr.accueil.backend.kiosksession.KioskSessions;
import fr.accueil.backend.reception.VisitsWithoutTicket;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes and reads the stored keys of visits without a ticket, and of the days with visitors beside them. */
final class DoorKeys {

    private static final String OPENED_DAY = "OPENED";
    private static final String KIOSK = "KIOSK";
    private static final String RECEPTION = "DESK";

    private DoorKeys() {}

    /** The key of days with visitors. */
    static RollUpKey opened() {
        return RollUpKey.of(OPENED_DAY, "", "");
    }

    static boolean isOpened(RollUpKey key) {
        return key.part(0).equals(OPENED_DAY);
    }

    /** @param service the code of the service; empty without one */
    static RollUpKey key(SessionEnding ending, Optional<String> service) {
        return switch (ending) {
            case SessionEnding.AtKiosk(KioskSessions.End end) -> RollUpKey.of(KIOSK, end.name(), service.orElse(""));
            case SessionEnding.AtReception(VisitsWithoutTicket.Kind kind) ->
                RollUpKey.of(RECEPTION, kind.name(), service.orElse(""));
        };
    }

    /** Empty for a key that is not about a visit without a ticket. */
    static Optional<SessionEnding> ending(RollUpKey key) {
        return switch (key.part(0)) {
            case KIOSK -> constant(KioskSessions.End.values(), key).map(SessionEnding.AtKiosk::new);
            case RECEPTION -> constant(VisitsWithoutTicket.Kind.values(), key).map(SessionEnding.AtReception::new);
            default -> Optional.empty();
        };
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, RollUpKey key) {
        return Stream.of(all).filter(one -> one.name().equals(key.part(1))).findFirst();
    }
}
