// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Several people who act at the same instant. */
public final class Simultaneously {

    private Simultaneously() {}

    /** Each of so many does the same at once; the results, in no particular order. */
    public static <T> List<T> act(int people, IntFunction<T> action) {
        CyclicBarrier start = new CyclicBarrier(people);
        try (ExecutorService threads = Executors.newFixedThreadPool(people)) {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                int who = i;
                running.add(threads.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    return action.apply(who);
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get(60, TimeUnit.SECONDS));
            }
            return results;
        } catch (Exception e) {
            throw new AssertionError("one of them failed", e);
        }
    }
}
