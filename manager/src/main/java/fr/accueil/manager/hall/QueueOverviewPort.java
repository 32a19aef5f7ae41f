// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.hall;

import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/** The port of the manager's view of the hall, for the manager who is signed in. */
public interface QueueOverviewPort {

    /** The hall now. */
    QueueOverview overview();

    /** Answers a counter's call for help; without effect when it is already answered. */
    void answerHelp(String counter);

    /** Sends every new state of the hall, on a thread of the server, until removed. */
    Registration watch(Consumer<QueueOverview> listener);
}
