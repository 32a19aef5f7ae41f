// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.hall;

import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/** What the manager's view of the hall needs from the house, for the person who is signed in. */
public interface QueueOverviewPort {

    /** The hall now. */
    QueueOverview overview();

    /** Says that the person who is signed in goes and helps a counter; without effect once somebody does. */
    void answerHelp(String counter);

    /** Sends every new state of the hall, from a thread of the house, until removed. */
    Registration watch(Consumer<QueueOverview> listener);
}
