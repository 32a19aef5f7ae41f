// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.body;

import java.util.HashMap;
import java.util.Map;

/** Counts bodies that have begun to arrive and are incomplete. Known callers have places of their own. */
final class IncompleteBodies {

    /** More than a crowd behind one address ever sends at one moment: most bodies arrive in one piece. */
    static final int MOST_FROM_ONE_ADDRESS = 128;

    static final int MOST_OF_STRANGERS = 1_000;
    static final int MOST_OF_KNOWN = 500;

    /** Bytes of all bodies together, in memory. */
    static final long MOST_HELD = 24L * 1024 * 1024;

    /** Guarded by this. */
    private final Map<String, Integer> strangers = new HashMap<>();

    private int allStrangers;
    private int known;
    private long held;

    /** Whether a body may arrive. */
    enum Admission {
        ADMITTED,
        TOO_MANY_FROM_THERE,
        TOO_MANY
    }

    /** The sender of a body. */
    record Sender(String address, boolean known) {}

    synchronized Admission begin(Sender sender) {
        if (sender.known()) {
            if (known >= MOST_OF_KNOWN) {
                return Admission.TOO_MANY;
            }
            known++;
            return Admission.ADMITTED;
        }
        if (strangers.getOrDefault(sender.address(), 0) >= MOST_FROM_ONE_ADDRESS) {
            return Admission.TOO_MANY_FROM_THERE;
        }
        if (allStrangers >= MOST_OF_STRANGERS) {
            return Admission.TOO_MANY;
        }
        allStrangers++;
        strangers.merge(sender.address(), 1, Integer::sum);
        return Admission.ADMITTED;
    }

    /** @param bytes counted for it */
    synchronized void end(Sender sender, long bytes) {
        held -= bytes;
        if (sender.known()) {
            known--;
            return;
        }
        allStrangers--;
        int others = strangers.getOrDefault(sender.address(), 1) - 1;
        if (others == 0) {
            strangers.remove(sender.address());
        } else {
            strangers.put(sender.address(), others);
        }
    }

    /** Whether so many bytes more may be held. */
    synchronized boolean hold(long bytes) {
        if (held + bytes > MOST_HELD) {
            return false;
        }
        held += bytes;
        return true;
    }

    synchronized int size() {
        return allStrangers + known;
    }
}
