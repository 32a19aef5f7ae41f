// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import fr.accueil.backend.ticket.TicketDetails;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The text on the slip of one ticket, beside what its site says on every slip. It holds no name.
 *
 * @param language of the visitor
 * @param service its code
 * @param ahead how many were to be called before it, 0 or more
 * @param announced the wait estimate on it, when there is one
 * @param token the secret of the page that follows the ticket
 * @param follow the whole address of that page, as a phone needs it
 * @param training whether the ticket is of a training: it gives no right to any service
 */
public record SlipData(
        Locale language,
        String number,
        String service,
        Instant issuedAt,
        int ahead,
        Optional<Wait> announced,
        String token,
        String follow,
        boolean training) {

    /** A slip of a real day. */
    public SlipData(
            Locale language,
            String number,
            String service,
            Instant issuedAt,
            int ahead,
            Optional<Wait> announced,
            String token,
            String follow) {
        this(language, number, service, issuedAt, ahead, announced, token, follow, false);
    }

    /** In place of a number, on a test print. */
    static final String TEST = "ESSAI";

    /** A wait in whole minutes: from 0, {@code to} at least {@code from}, {@code atMost} at least {@code to}. */
    public record Wait(int from, int to, int atMost) {}

    public static SlipData of(TicketDetails ticket, int ahead, Optional<Wait> announced, String follow) {
        return new SlipData(
                Locale.forLanguageTag(ticket.language()),
                ticket.number(),
                ticket.service(),
                ticket.issuedAt(),
                ahead,
                announced,
                ticket.token(),
                follow,
                ticket.training());
    }

    /**
     * What a printer prints as a test: it resembles a slip, and is the slip of no ticket.
     *
     * @param follow any address of this server, for the code
     */
    public static SlipData ofTest(Locale language, Instant now, String follow) {
        return new SlipData(
                language, TEST, "", now, 0, Optional.empty(), UUID.randomUUID().toString(), follow);
    }

    boolean isTest() {
        return number.equals(TEST);
    }

    /** A slip does not belong in a log: its secret opens the visitor's page. */
    @Override
    public String toString() {
        return "SlipData " + number;
    }
}
