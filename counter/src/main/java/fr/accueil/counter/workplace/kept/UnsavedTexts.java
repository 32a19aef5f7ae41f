// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace.kept;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.ArrayList;
import java.util.List;

/** What was written and could not be kept, until the agent puts it away. It stays when the agent leaves the counter. */
public final class UnsavedTexts {
    /** More than that many windows of one agent do not meet; a page that stays open for days has a bound. */
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
