// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.appointment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** What the import of appointments needs from the house, for the person who is signed in. */
public interface AppointmentPort {

    /** The name of the site that the appointments are for. */
    String siteName();

    /**
     * Reads a file and changes nothing.
     *
     * @param file CSV or iCalendar; not read any further than the house allows
     */
    AppointmentFile read(InputStream file, Locale language) throws IOException;
}
