// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.training;

import com.vaadin.flow.shared.Registration;
import java.time.LocalTime;
import java.util.function.Consumer;

/** The port of the page of the training, for the manager who is signed in. */
public interface TrainingPort {

    /** Whether the site trains now, and who is there. */
    TrainingState training();

    /** Sends the state after every change and every half minute, on a thread of the server, until removed. */
    Registration watch(Consumer<TrainingState> listener);

    /**
     * Begins a training at once.
     *
     * @param until its end today, in the time of the site; midnight is the end of the day
     * @return what came of it: unless it is done, nothing was changed
     */
    TrainingReply start(LocalTime until);

    /** Ends the training that is on; its tickets go. */
    TrainingReply end();
}
