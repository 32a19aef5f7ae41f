// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace.kept;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The dialogs that are open on a screen. Each is for what was shown when it opened, and closes when that is over. */
public final class OpenDialogs<T> {
    private final List<Open<T>> all = new ArrayList<>();

    private record Open<T>(Dialog dialog, Predicate<T> holds, Runnable over) {}

    /**
     * @param holds whether the dialog still means the same
     * @param over run after it was closed because it does not
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

    /** Closes those that mean something else now. */
    public void show(T now) {
        List.copyOf(all).stream().filter(open -> !open.holds().test(now)).forEach(this::close);
    }

    /** Nothing is shown here any more. */
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
