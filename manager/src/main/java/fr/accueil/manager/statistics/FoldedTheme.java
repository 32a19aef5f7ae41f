// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** The figures of one subject, folded under its name. An opened subject stays open until the manager signs out. */
final class FoldedTheme extends NativeDetails {

    /** The subjects, in the order of the page. */
    enum Subject {
        WHEN,
        SERVICES,
        QUEUES,
        COUNTERS,
        VISITORS,
        TOTALS,
        DEFINITIONS
    }

    /** The subjects that are open on the pages of this sign-in. */
    private static final class Opened implements Serializable {

        private final EnumSet<Subject> subjects = EnumSet.of(Subject.WHEN);
    }

    FoldedTheme(Subject subject, String name, List<? extends Component> parts) {
        super(new H2(name));
        addClassName("theme");
        setId("theme-" + subject.name().toLowerCase(Locale.ROOT));
        Div content = new Div();
        content.addClassName("parts");
        parts.forEach(content::add);
        setContent(content);
        EnumSet<Subject> open = opened().subjects;
        setOpen(open.contains(subject));
        addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                open.add(subject);
            } else {
                open.remove(subject);
            }
        });
    }

    private static Opened opened() {
        VaadinSession session = VaadinSession.getCurrent();
        Opened opened = session.getAttribute(Opened.class);
        if (opened == null) {
            opened = new Opened();
            session.setAttribute(Opened.class, opened);
        }
        return opened;
    }
}
