// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.appointment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** The port of the import of appointments, for the manager who is signed in. */
public interface AppointmentPort {

    /** The name of the site of the appointments. */
    String siteName();

    /**
     * Reads a file and changes nothing.
     *
     * @param file CSV or iCalendar; read up to the server's limit
     */
    AppointmentFile read(InputStream file, Locale language) throws IOException;
}
