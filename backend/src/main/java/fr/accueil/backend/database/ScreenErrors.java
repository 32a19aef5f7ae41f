// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.database;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.accueil.backend.security.entry.RefusedActions;
import org.springframework.stereotype.Component;

/**
 * Handles a press that failed. Without the database the screen says at once, in its own words, that the connection is
 * lost, and stays as it was; a press without the right to it is counted for the audit.
 */
@Component
class ScreenErrors implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient DatabaseWatch watch;
    private final transient RefusedActions refusals;

    ScreenErrors(DatabaseWatch watch, RefusedActions refusals) {
        this.watch = watch;
        this.refusals = refusals;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(start -> start.getSession().setErrorHandler(new PressHandler(watch, refusals)));
    }

    private static final class PressHandler extends DefaultErrorHandler {

        private static final long serialVersionUID = 1L;

        private final transient DatabaseWatch watch;
        private final transient RefusedActions refusals;

        PressHandler(DatabaseWatch watch, RefusedActions refusals) {
            this.watch = watch;
            this.refusals = refusals;
        }

        @Override
        public void error(ErrorEvent event) {
            if (!DatabaseAway.isCauseOf(event.getThrowable())) {
                refusals.countIfRefused(event.getThrowable());
                super.error(event);
                return;
            }
            watch.suspect();
            UI ui = UI.getCurrent();
            if (ui != null) {
                ui.getPage().executeJs("window.accueil?.lost()");
            }
        }
    }
}
