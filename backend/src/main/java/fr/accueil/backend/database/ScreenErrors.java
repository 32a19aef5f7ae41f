// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.database;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Handles a press that failed without the database: the screen says at once, in its own words, that the connection is
 * lost, and stays as it was.
 */
@Component
class ScreenErrors implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient DatabaseWatch watch;

    ScreenErrors(DatabaseWatch watch) {
        this.watch = watch;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(new AwayHandler(watch)));
    }

    private static final class AwayHandler extends DefaultErrorHandler {

        private static final long serialVersionUID = 1L;

        private final transient DatabaseWatch watch;

        AwayHandler(DatabaseWatch watch) {
            this.watch = watch;
        }

        @Override
        public void error(ErrorEvent event) {
            if (!DatabaseAway.isCauseOf(event.getThrowable())) {
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
