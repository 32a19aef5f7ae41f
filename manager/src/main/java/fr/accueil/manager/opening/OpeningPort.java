// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.opening;

import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/** The port of the page of the openings, for the manager who is signed in. */
public interface OpeningPort {

    /** The coming months as they are now. */
    OpeningCalendar calendar();

    /** Sends the calendar after every change and every half minute, on a thread of the server, until removed. */
    Registration watch(Consumer<OpeningCalendar> listener);

    /** The visitors with an appointment who could not be received after a change. Changes nothing. */
    VisitorsToCall outside(OpeningCommand command);

    /** Changes days, at once and for all screens. */
    OpeningAnswer change(OpeningCommand command);
}
