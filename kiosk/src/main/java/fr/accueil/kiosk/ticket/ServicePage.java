// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import java.util.List;
import java.util.Optional;

/** How to get a service. Texts are in the visitor's language. */
public sealed interface ServicePage {

    String label();

    /**
     * The visitor can take a ticket.
     *
     * @param documents what to bring, may be empty
     * @param priority whether priority may be declared
     * @param missing what to do when a document is missing, in the site's words; empty without documents
     */
    record TakeTicket(String service, String label, List<String> documents, boolean priority, Optional<Missing> missing)
            implements ServicePage {}

    /**
     * The visitor holds an appointment: they show it, by its code or its reference.
     *
     * @param withoutReference whether visitors with neither may take a ticket
     */
    record CheckIn(
            String service,
            String label,
            List<String> documents,
            boolean priority,
            boolean withoutReference,
            Optional<Missing> missing)
            implements ServicePage {}

    /**
     * Advice to a visitor who lacks a document.
     *
     * @param advice what to do, in the site's words
     * @param offered a service of the site that helps meanwhile, such as reception
     */
    record Missing(String advice, List<Contact> contacts, Optional<Menu.Choice> offered) {}

    /** Received by appointment only: how to book one. */
    record AppointmentOnly(String label, String explanation, List<Contact> contacts, List<String> documents)
            implements ServicePage {}

    /**
     * The service is available elsewhere.
     *
     * @param offered a service of the site that can help meanwhile, such as the point numérique
     */
    record Elsewhere(
            Place place,
            String label,
            String explanation,
            List<Contact> contacts,
            List<String> documents,
            Optional<Menu.Choice> offered)
            implements ServicePage {

        /** Where; each has a page of its own. */
        public enum Place {
            /** Online, by telephone, at another office: the explanation says it. */
            ANYWHERE,
            TOWN_HALL,
            POST
        }
    }

    /** The service is closed now; {@code explanation} says why and until when. */
    record Closed(String label, String explanation) implements ServicePage {}

    /** No such service at this site. */
    record Unknown(String label) implements ServicePage {}

    /**
     * A contact.
     *
     * @param value as shown: a web or mail address, a phone number, a postal address
     */
    record Contact(Kind kind, String value) {
        /** A web address is also drawn as a QR code. */
        public enum Kind {
            WEB,
            PHONE,
            MAIL,
            POST
        }
    }
}
