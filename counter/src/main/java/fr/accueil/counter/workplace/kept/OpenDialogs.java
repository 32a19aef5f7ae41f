// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace.kept;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The open dialogs of a screen. Each is about the state at its opening, and closes when its subject changes. */
public final class OpenDialogs<T> {
    private final List<Open<T>> all = new ArrayList<>();

    private record Open<T>(Dialog dialog, Predicate<T> holds, Runnable over) {}

    /**
     * @param holds whether the dialog's subject is unchanged
     * @param over run after it was closed for this reason
     */
    public void open(Dialog dialog, Predicate<T> holds, Runnable over) {
        Open<T> opened = new Open<>(dialog, holds, over);
        all.add(opened);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                all.remove(opened);
            }
        });
        dialog.open();
    }

    /** Closes the dialogs whose subject has changed. */
    public void show(T now) {
        List.copyOf(all).stream().filter(open -> !open.holds().test(now)).forEach(this::close);
    }

    /** Closes all dialogs. */
    public void closeAll() {
        List.copyOf(all).forEach(this::close);
    }

    private void close(Open<T> open) {
        if (all.remove(open)) {
            open.dialog().close();
            open.over().run();
        }
    }
}
