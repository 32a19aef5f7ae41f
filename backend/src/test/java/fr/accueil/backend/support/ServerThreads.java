// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.support;

import java.util.Arrays;

/** What the threads of this process are doing. */
public final class ServerThreads {

    private ServerThreads() {}

    /** How many wait inside a method of this name of the container's sockets. */
    public static long waitingIn(String method) {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getState() == Thread.State.TIMED_WAITING
                        || thread.getKey().getState() == Thread.State.WAITING)
                .filter(thread -> Arrays.stream(thread.getValue())
                        .anyMatch(frame -> frame.getClassName().contains("NioSocketWrapper")
                                && frame.getMethodName().equals(method)))
                .count();
    }
}
