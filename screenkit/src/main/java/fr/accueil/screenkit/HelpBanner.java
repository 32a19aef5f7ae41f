// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.screenkit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.signals.Signal;
import java.util.List;

/**
 * The counters' calls for help: silent, in words, with a button that answers. They are drawn again only when a call
 * changes, so that a button keeps the focus.
 *
 * @param <C> a call, with value equality
 */
public abstract class HelpBanner<C> extends Div {
    private List<C> drawn = List.of();

    protected HelpBanner() {
        addClassName("helps");
        getElement().setAttribute("role", "status");
    }

    /** Shows the calls in their order, while the banner is on a page. */
    protected final void follow(Signal<List<C>> calls) {
        Signal.effect(this, () -> show(calls.get()));
    }

    /** Whether the reader of this page can answer the call. */
    protected abstract boolean isOpen(C call);

    protected abstract Component sentence(C call);

    /**
     * The button that answers an open call.
     *
     * @param first whether no open call stands above it
     */
    protected abstract NativeButton answer(C call, boolean first);

    private void show(List<C> calls) {
        if (calls.equals(drawn)) {
            return;
        }
        drawn = calls;
        removeAll();
        int first = calls.stream()
                .filter(this::isOpen)
                .findFirst()
                .map(calls::indexOf)
                .orElse(-1);
        for (int at = 0; at < calls.size(); at++) {
            add(line(calls.get(at), at == first));
        }
    }

    private Div line(C call, boolean first) {
        Div line = new Div(sentence(call));
        line.addClassName("help-line");
        if (isOpen(call)) {
            line.add(answer(call, first));
        }
        return line;
    }
}
