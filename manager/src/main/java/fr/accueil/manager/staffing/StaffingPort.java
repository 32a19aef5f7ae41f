// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.staffing;

import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/** What the page "how many counters" needs from the house, for the person who is signed in. */
public interface StaffingPort {

    /** What can be asked now. */
    StaffingChoices choices();

    /**
     * Plays the days. News come from a thread of the house: how far it is, then the answer, unless the registration is
     * removed before.
     */
    Registration ask(StaffingQuestion question, Consumer<StaffingProgress> listener);
}
