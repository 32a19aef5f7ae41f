// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import fr.accueil.backend.site.KioskPlan;
import fr.accueil.backend.site.PrinterPlan;
import fr.accueil.backend.site.Site;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The print job of the slip of one ticket, and those who watch it. */
final class SlipJob {

    private static final Logger LOG = LoggerFactory.getLogger(SlipJob.class);

    private final Site site;
    private final String kiosk;
    private final SlipData text;
    private final List<Consumer<SlipState>> watchers = new ArrayList<>();
    private long begunNanos;
    private int repeats;
    private SlipState state = new SlipState.Printing();

    /** @param nowNanos of the {@link fr.accueil.backend.time.Ticker} */
    SlipJob(Site site, String kiosk, SlipData text, long nowNanos) {
        this.site = site;
        this.kiosk = kiosk;
        this.text = text;
        this.begunNanos = nowNanos;
    }

    Site site() {
        return site;
    }

    String kiosk() {
        return kiosk;
    }

    SlipData text() {
        return text;
    }

    Optional<PrinterPlan> printer() {
        return site.kiosk(kiosk).flatMap(KioskPlan::printer);
    }

    /** Where a browser finds it: another address each time, so that once more is seen to be news. */
    synchronized String image() {
        return "/slip/" + text.token() + ".png" + (repeats == 0 ? "" : "?again=" + repeats);
    }

    synchronized boolean isOlder(Duration than, long nowNanos) {
        return nowNanos - begunNanos > than.toNanos();
    }

    /** Begins once more, unless it is being printed now. */
    synchronized boolean again(long nowNanos) {
        if (state instanceof SlipState.Printing) {
            return false;
        }
        begunNanos = nowNanos;
        repeats++;
        become(new SlipState.Printing());
        return true;
    }

    /** Called under the lock, so that every watcher receives every change in order. */
    synchronized void become(SlipState next) {
        if (!next.equals(state)) {
            state = next;
            List.copyOf(watchers).forEach(this::inform);
        }
    }

    /** Only when nothing better is known: that the paper ran out is not overwritten. */
    synchronized void becomeUnlessTold(SlipState next) {
        if (state instanceof SlipState.Printing) {
            become(next);
        }
    }

    synchronized Runnable watch(Consumer<SlipState> listener) {
        watchers.add(listener);
        inform(listener);
        return () -> unwatch(listener);
    }

    private synchronized void unwatch(Consumer<SlipState> listener) {
        watchers.remove(listener);
    }

    private void inform(Consumer<SlipState> listener) {
        try {
            listener.accept(state);
        } catch (RuntimeException e) {
            LOG.warn("A listener of a slip failed", e);
            watchers.remove(listener);
        }
    }
}
