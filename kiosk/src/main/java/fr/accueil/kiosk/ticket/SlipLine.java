// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import fr.accueil.kiosk.common.Icons;
import fr.accueil.kiosk.common.KioskAttributes;
import fr.accueil.kiosk.common.KioskWords;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The state of a paper slip, above the number and as {@code data-slip} of its page. */
final class SlipLine extends Paragraph {
    private static final Logger LOG = System.getLogger(SlipLine.class.getName());
    private static final String PRINT_ONCE_LOADED =
            "const print = () => window.print(); if (this.complete) print(); else this.addEventListener('load', print, {once: true})";

    private final UUID tap;
    private final KioskSession session;
    private final KioskWords words;
    private final NativeButton again;
    private @Nullable SlipProgress shown;
    private @Nullable Registration watch;

    SlipLine(UUID tap, KioskSession session, KioskWords words, NativeButton again) {
        this.tap = tap;
        this.session = session;
        this.words = words;
        this.again = again;
        addClassName("kicker");
        getElement().setAttribute("role", "status");
        show(new SlipProgress.None());
    }

    /** A failure here must not keep the number from the visitor. */
    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        SerializableConsumer<SlipProgress> later = ui.accessLater(this::show, () -> {});
        try {
            watch = session.watchSlip(tap, slip -> receive(slip, ui, later));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "No news of a slip", failure);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watch != null) {
            watch.remove();
            watch = null;
        }
    }

    /** The first state arrives during the call and belongs on the page before it is shown. */
    private void receive(SlipProgress slip, UI ui, SerializableConsumer<SlipProgress> later) {
        if (ui.getSession() != null && ui.getSession().hasLock()) {
            show(slip);
        } else {
            later.accept(slip);
        }
    }

    private void show(SlipProgress slip) {
        if (slip.equals(shown)) {
            return;
        }
        shown = slip;
        removeAll();
        add(Icons.draw(icon(slip)), new Span(words.text(sentence(slip))));
        shape(slip);
        again.setVisible(shapeOf(slip).equals("failed"));
        if (slip instanceof SlipProgress.ByBrowser byBrowser) {
            print(byBrowser.image());
        }
    }

    private void shape(SlipProgress slip) {
        getElement().setAttribute(KioskAttributes.SLIP, shapeOf(slip));
    }

    private void print(String address) {
        Image picture = new Image(address, "");
        picture.addClassName("slip-picture");
        add((Component) picture);
        picture.getElement().executeJs(PRINT_ONCE_LOADED);
    }

    private static String shapeOf(SlipProgress slip) {
        return switch (slip) {
            case SlipProgress.None _ -> "none";
            case SlipProgress.Printing _ -> "printing";
            case SlipProgress.Printed _ -> "printed";
            case SlipProgress.PaperOut _, SlipProgress.Failed _ -> "failed";
            case SlipProgress.ByBrowser _ -> "browser";
        };
    }

    private static String sentence(SlipProgress slip) {
        return slip instanceof SlipProgress.None ? "ticket.keep" : "slip." + shapeOf(slip);
    }

    private static String icon(SlipProgress slip) {
        return switch (slip) {
            case SlipProgress.None _, SlipProgress.Printed _ -> Icons.DONE;
            case SlipProgress.Printing _, SlipProgress.ByBrowser _ -> Icons.PRINTER;
            case SlipProgress.PaperOut _, SlipProgress.Failed _ -> Icons.INFORMATION;
        };
    }
}
