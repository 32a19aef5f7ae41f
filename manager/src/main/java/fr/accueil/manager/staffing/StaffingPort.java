// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.staffing;

import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/** The port of the page "how many counters", for the manager who is signed in. */
public interface StaffingPort {

    /** The choices of a question now. */
    StaffingChoices choices();

    /**
     * Simulates the days. The progress, then the answer, come on a thread of the server, unless the registration is
     * removed before.
     */
    Registration ask(StaffingQuestion question, Consumer<StaffingProgress> listener);
}
