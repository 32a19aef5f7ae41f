// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Limits the open pages of anonymous sessions: one session could hold any number of them. */
@Component
class AnonymousPages implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    /** Every screen of a demonstration side by side, and some more. */
    private static final int MOST_OF_ONE_SESSION = 20;

    /** Beyond this total, an anonymous session keeps only the newest. */
    private static final int MANY = 3_000;

    private final AtomicInteger open = new AtomicInteger();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::opened);
    }

    private void opened(UIInitEvent event) {
        UI page = event.getUI();
        VaadinSession session = page.getSession();
        if (AnonymousSessionPolicy.isKnown() || session == null) {
            return;
        }
        open.incrementAndGet();
        page.addDetachListener(_ -> open.decrementAndGet());
        int most = open.get() > MANY ? 1 : MOST_OF_ONE_SESSION;
        List<UI> others = session.getUIs().stream()
                .filter(other -> other != page && !other.isClosing())
                .sorted(Comparator.comparingInt(UI::getUIId))
                .toList();
        others.stream().limit(Math.max(0, others.size() + 1 - most)).forEach(UI::close);
    }
}
