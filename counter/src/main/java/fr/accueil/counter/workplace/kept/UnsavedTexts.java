// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace.kept;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.ArrayList;
import java.util.List;

/** The texts that could not be saved, until the agent dismisses them. They stay when the agent leaves the counter. */
public final class UnsavedTexts {
    /** A bound for pages that stay open for days. */
    private static final int MOST = 5;

    private final ValueSignal<List<UnsavedText>> texts = new ValueSignal<>(List.of());

    public Signal<List<UnsavedText>> shown() {
        return texts.asReadonly();
    }

    public void add(UnsavedText text) {
        List<UnsavedText> all = new ArrayList<>(texts.peek());
        all.add(text);
        texts.set(List.copyOf(all.subList(Math.max(0, all.size() - MOST), all.size())));
    }

    public void remove(UnsavedText text) {
        List<UnsavedText> all = new ArrayList<>(texts.peek());
        all.remove(text);
        texts.set(List.copyOf(all));
    }
}
