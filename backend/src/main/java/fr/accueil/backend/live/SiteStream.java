// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.live;

import fr.accueil.backend.ticket.event.LoggedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The events of one site as they are committed, each once and in order, whichever thread or node committed first. */
final class SiteStream {

    private static final Logger LOG = LoggerFactory.getLogger(SiteStream.class);
    private static final int PAGE = 500;
    /** Between two readings of a log that could not be read. */
    private static final long AGAIN_MS = 250;

    private final String site;
    private final Log log;
    private final LinkedBlockingQueue<List<LoggedEvent>> arrivals = new LinkedBlockingQueue<>();
    private final CopyOnWriteArrayList<EventFollower> followers = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile long last;
    private volatile boolean stopped;

    /** Reads the committed events of a site. */
    @FunctionalInterface
    interface Log {

        List<LoggedEvent> after(String site, long seq, int most);
    }

    /** @param last the number of the event after which followers receive events */
    SiteStream(String site, long last, Log log) {
        this.site = site;
        this.log = log;
        this.last = last;
        this.thread = Thread.ofPlatform().name("live-" + site).daemon().start(this::run);
    }

    /** Wakes the stream; an empty list only means that the log may have new events. */
    void wake(List<LoggedEvent> committed) {
        arrivals.add(committed);
    }

    void follow(EventFollower eventFollower) {
        followers.add(eventFollower);
    }

    void unfollow(EventFollower eventFollower) {
        followers.remove(eventFollower);
    }

    long last() {
        return last;
    }

    /** Ends after the current delivery; never by an interrupt, for the reason in {@link Workers}. */
    void stop() {
        stopped = true;
        wake(List.of());
        try {
            thread.join(Workers.PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        boolean behind = false;
        while (!stopped) {
            try {
                List<LoggedEvent> committed = behind ? nextOrAgain() : arrivals.take();
                if (!stopped) {
                    pass(committed);
                    behind = false;
                }
            } catch (InterruptedException e) {
                stopped = true;
            } catch (RuntimeException e) {
                if (!behind) {
                    LOG.warn("the events of {} after {} are still to be sent", site, last, e);
                }
                // The wake-up is lost: without this the log would not be read again.
                behind = true;
            }
        }
    }

    private List<LoggedEvent> nextOrAgain() throws InterruptedException {
        List<LoggedEvent> next = arrivals.poll(AGAIN_MS, TimeUnit.MILLISECONDS);
        return next == null ? List.of() : next;
    }

    private void pass(List<LoggedEvent> committed) {
        List<LoggedEvent> news = continuesFrom(committed) ? fresh(committed) : fromLog();
        if (news.isEmpty()) {
            return;
        }
        last = news.getLast().seq();
        for (EventFollower eventFollower : followers) {
            try {
                eventFollower.happened(news);
            } catch (RuntimeException e) {
                LOG.warn("a follower of {} failed", site, e);
            }
        }
    }

    /** Commits of two threads may arrive in the wrong order; the log then fills the gap. */
    private boolean continuesFrom(List<LoggedEvent> committed) {
        return !committed.isEmpty() && committed.getFirst().seq() <= last + 1;
    }

    private List<LoggedEvent> fresh(List<LoggedEvent> committed) {
        return committed.stream().filter(event -> event.seq() > last).toList();
    }

    private List<LoggedEvent> fromLog() {
        List<LoggedEvent> all = new ArrayList<>();
        long from = last;
        while (true) {
            List<LoggedEvent> page = log.after(site, from, PAGE);
            all.addAll(page);
            if (page.size() < PAGE) {
                return all;
            }
            from = page.getLast().seq();
        }
    }
}
