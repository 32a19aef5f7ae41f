// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import java.util.UUID;

/** Where a visitor stands: one question or one fact. */
sealed interface Step {

    /** "What are you here for?", or the news that nobody is received now. */
    record Home(Menu menu) implements Step {}

    /** One group's services. */
    record Services(Menu.Group group, Step back) implements Step {}

    /**
     * What one service leads to.
     *
     * @param tap made once per page, so that every press of its button asks for the same ticket
     */
    record Service(String code, ServicePage page, Step back, UUID tap) implements Step {}

    record Ticket(TicketAnswer.Issued issued) implements Step {}

    record Refused(String sentence, Service back) implements Step {}
}
