// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.live;

import fr.accueil.backend.ticket.EventLog;
import fr.accueil.backend.ticket.LoggedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The events of one site as they are committed, each once and in order, whichever thread or node committed first. */
final class SiteStream {

    private static final Logger LOG = LoggerFactory.getLogger(SiteStream.class);
    private static final int PAGE = 500;

    private final String site;
    private final EventLog log;
    private final LinkedBlockingQueue<List<LoggedEvent>> arrivals = new LinkedBlockingQueue<>();
    private final CopyOnWriteArrayList<Follower> followers = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile long last;
    private volatile boolean stopped;

    SiteStream(String site, EventLog log) {
        this.site = site;
        this.log = log;
        this.last = log.lastSeq(site);
        this.thread = Thread.ofPlatform().name("live-" + site).daemon().start(this::run);
    }

    /** Wakes the stream; an empty list says only that there may be news in the log. */
    void wake(List<LoggedEvent> committed) {
        arrivals.add(committed);
    }

    void follow(Follower follower) {
        followers.add(follower);
    }

    void unfollow(Follower follower) {
        followers.remove(follower);
    }

    long last() {
        return last;
    }

    /** Ends after what is being told; never by an interrupt, for the reason of {@link Workers}. */
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
        while (!stopped) {
            try {
                List<LoggedEvent> committed = arrivals.take();
                if (!stopped) {
                    pass(committed);
                }
            } catch (InterruptedException e) {
                stopped = true;
            } catch (RuntimeException e) {
                LOG.warn("the events of {} after {} are still to be told", site, last, e);
            }
        }
    }

    private void pass(List<LoggedEvent> committed) {
        List<LoggedEvent> news = continuesFrom(committed) ? fresh(committed) : fromLog();
        if (news.isEmpty()) {
            return;
        }
        last = news.getLast().seq();
        for (Follower follower : followers) {
            try {
                follower.happened(news);
            } catch (RuntimeException e) {
                LOG.warn("a follower of {} failed", site, e);
            }
        }
    }

    /** Commits of two threads may be told the wrong way round; the log then fills the gap. */
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
