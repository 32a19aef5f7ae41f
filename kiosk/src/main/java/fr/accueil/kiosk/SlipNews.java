// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

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
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the paper of a ticket stands: above the number, and in the shape of its page ({@code data-slip}). */
final class SlipNews extends Paragraph {
    private static final Logger LOG = System.getLogger(SlipNews.class.getName());
    private static final String PRINT_ONCE_LOADED =
            "const print = () => window.print(); if (this.complete) print(); else this.addEventListener('load', print, {once: true})";

    private final UUID tap;
    private final Visit visit;
    private final Words words;
    private final NativeButton again;
    private @Nullable Slip shown;
    private @Nullable Registration watch;

    SlipNews(UUID tap, Visit visit, Words words, NativeButton again) {
        this.tap = tap;
        this.visit = visit;
        this.words = words;
        this.again = again;
        addClassName("kicker");
        getElement().setAttribute("role", "status");
        show(new Slip.None());
    }

    /** Nobody waits without a number because the printer's news cannot be had. */
    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        SerializableConsumer<Slip> turn = ui.accessLater(this::show, () -> {});
        try {
            watch = visit.watchSlip(tap, slip -> hear(slip, ui, turn));
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

    /** What is told at once belongs on the page before it is seen. */
    private void hear(Slip slip, UI ui, SerializableConsumer<Slip> turn) {
        if (ui.getSession() != null && ui.getSession().hasLock()) {
            show(slip);
        } else {
            turn.accept(slip);
        }
    }

    private void show(Slip slip) {
        if (slip.equals(shown)) {
            return;
        }
        shown = slip;
        removeAll();
        add(Icons.draw(icon(slip)), new Span(words.text(sentence(slip))));
        shape(slip);
        again.setVisible(shapeOf(slip).equals("failed"));
        if (slip instanceof Slip.ByBrowser byBrowser) {
            print(byBrowser.image());
        }
    }

    private void shape(Slip slip) {
        getElement().setAttribute(DataAttributes.SLIP, shapeOf(slip));
    }

    private void print(String address) {
        Image picture = new Image(address, "");
        picture.addClassName("slip-picture");
        add((Component) picture);
        picture.getElement().executeJs(PRINT_ONCE_LOADED);
    }

    private static String shapeOf(Slip slip) {
        return switch (slip) {
            case Slip.None _ -> "none";
            case Slip.Printing _ -> "printing";
            case Slip.Printed _ -> "printed";
            case Slip.PaperOut _, Slip.Failed _ -> "failed";
            case Slip.ByBrowser _ -> "browser";
        };
    }

    private static String sentence(Slip slip) {
        return slip instanceof Slip.None ? "ticket.keep" : "slip." + shapeOf(slip);
    }

    private static String icon(Slip slip) {
        return switch (slip) {
            case Slip.None _, Slip.Printed _ -> Icons.DONE;
            case Slip.Printing _, Slip.ByBrowser _ -> Icons.PRINTER;
            case Slip.PaperOut _, Slip.Failed _ -> Icons.INFORMATION;
        };
    }
}
