// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import tools.jackson.databind.JsonNode;

/** The measurements, each in turn with the bare server's. */
final class CallMeasurements {

    private static final String SITE = "/api/v1/sites/nantes";
    private static final String FEED = SITE + "/feed";
    private static final String CALLED = "TICKET_CALLED";
    private static final int WARM_UP = 6000;

    private final BenchApiClient server;
    private final BenchApiClient bare;
    private final int port;
    private final int barePort;

    CallMeasurements(int port, int barePort, String token) {
        this.port = port;
        this.barePort = barePort;
        this.server = new BenchApiClient("http://127.0.0.1:" + port, token);
        this.bare = new BenchApiClient("http://127.0.0.1:" + barePort, token);
    }

    void print() throws Exception {
        System.out.println("| measurement | server p50 | server p99 | bare p50 | bare p99 | ratio p50 | ratio p99 |");
        System.out.println("|---|---|---|---|---|---|---|");
        warmUp();
        issue();
        fill("PAN-ETR", 250);
        followers(1, 400);
        followers(50, 150);
        followers(1000, 60);
        parallelIssues();
        countersTogether();
        lengthOfTheLine();
    }

    private void warmUp() throws Exception {
        server.put(counter("PN1"), open("bench"));
        for (int i = 0; i < WARM_UP; i++) {
            ticket("PAN-ETR");
            commit();
            serve("PN1");
        }
    }

    private void issue() {
        Timing ours = new Timing(1000);
        Timing limit = new Timing(1000);
        for (int i = 0; i < 1000; i++) {
            ours.add(time(() -> ticket("ACC-INFO")));
            limit.add(time(this::commit));
        }
        row("issue a ticket, one after the other", ours, limit);
    }

    private void followers(int count, int rounds) throws IOException {
        Timing ours = new Timing(rounds);
        Timing limit = new Timing(rounds);
        try (Followers feed = new Followers(count, port, FEED, CALLED);
                Followers sockets = new Followers(count, barePort, "/feed", "BARE")) {
            for (int i = -rounds / 4; i < rounds; i++) {
                ticket("PAN-ETR");
                long call = told(feed, count, () -> server.post(counter("PN1") + "/call-next", ""));
                server.post(counter("PN1") + "/no-show", "");
                long frame = told(sockets, count, this::commit);
                if (i >= 0) {
                    ours.add(call);
                    limit.add(frame);
                }
            }
        }
        row(count == 1 ? "call → first follower, 250 waiting" : "call → all of " + count + " followers", ours, limit);
    }

    private static long told(Followers followers, int count, Runnable call) {
        followers.expect();
        long from = System.nanoTime();
        call.run();
        followers.await();
        return (count == 1 ? followers.firstAt() : followers.lastAt()) - from;
    }

    private void parallelIssues() throws Exception {
        Timing ours = new Timing(50 * 20);
        Timing limit = new Timing(50 * 20);
        for (int round = 0; round < 20; round++) {
            together(50, i -> ticket("ASSO")).forEach(ours::add);
            together(50, i -> commit()).forEach(limit::add);
        }
        row("50 issues at once, each", ours, limit);
    }

    private void countersTogether() throws Exception {
        int counters = 32;
        finishVisitors();
        for (int i = 1; i <= counters; i++) {
            server.put(counter("C" + i), open("bench"));
        }
        Timing ours = new Timing(counters * 20);
        Timing limit = new Timing(counters * 20);
        for (int round = 0; round < 20; round++) {
            fill("ASSO", counters);
            together(counters, i -> server.post(counter("C" + (i + 1)) + "/call-next", ""))
                    .forEach(ours::add);
            together(counters, i -> commit()).forEach(limit::add);
            together(counters, i -> server.post(counter("C" + (i + 1)) + "/no-show", ""));
        }
        row(counters + " counters calling at once, each", ours, limit);
    }

    /** The visitors whom another part of the bench left at counters. */
    private void finishVisitors() {
        for (JsonNode counter : server.get(SITE + "/counters")) {
            String path = counter(counter.path("code").asString());
            String status = counter.path("current").path("status").asString("");
            if (status.equals("CALLED")) {
                server.post(path + "/no-show", "");
            } else if (status.equals("SERVING")) {
                server.post(path + "/finish", "");
            }
        }
    }

    private void lengthOfTheLine() throws Exception {
        server.put(counter("G11"), open("bench"));
        server.put(counter("X1"), open("bench"));
        fill("PC-48SI", 10);
        fill("ASI-CONV", 10_000);
        int rounds = 500;
        Timing few = new Timing(rounds);
        Timing many = new Timing(rounds);
        for (int i = -100; i < rounds; i++) {
            long ten = next("G11", "PC-48SI");
            long tenThousand = next("X1", "ASI-CONV");
            if (i >= 0) {
                few.add(ten);
                many.add(tenThousand);
            }
        }
        System.out.println();
        System.out.println("| call-next | p50 | p99 |");
        System.out.println("|---|---|---|");
        System.out.printf("| 10 waiting | %s | %s |%n", Timing.ms(few.median()), Timing.ms(few.p99()));
        System.out.printf("| 10,000 waiting | %s | %s |%n", Timing.ms(many.median()), Timing.ms(many.p99()));
        System.out.printf(
                Locale.ROOT, "| ratio | %.2f | %.2f |%n", many.median() / few.median(), many.p99() / few.p99());
    }

    private long next(String counter, String service) {
        long duration = time(() -> server.post(counter(counter) + "/call-next", ""));
        server.post(counter(counter) + "/no-show", "");
        ticket(service);
        return duration;
    }

    private void serve(String counter) {
        server.post(counter(counter) + "/call-next", "");
        server.post(counter(counter) + "/no-show", "");
    }

    private void ticket(String service) {
        server.post(SITE + "/tickets", "{\"service\":\"" + service + "\"}");
    }

    private void fill(String service, int count) throws Exception {
        int batch = 8;
        for (int done = 0; done < count; done += batch) {
            together(Math.min(batch, count - done), i -> ticket(service));
        }
    }

    private void commit() {
        bare.post("/commit", "{\"service\":\"ACC-INFO\"}");
    }

    private static String counter(String code) {
        return SITE + "/counters/" + code;
    }

    private static String open(String agent) {
        return "{\"state\":\"OPEN\",\"agent\":\"" + agent + "\"}";
    }

    private static long time(Runnable work) {
        long from = System.nanoTime();
        work.run();
        return System.nanoTime() - from;
    }

    private static List<Long> together(int count, IntConsumer work) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Long>> tasks = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int index = i;
                tasks.add(() -> time(() -> work.accept(index)));
            }
            List<Long> durations = new ArrayList<>();
            for (Future<Long> future : threads.invokeAll(tasks)) {
                durations.add(future.get());
            }
            return durations;
        }
    }

    private static void row(String name, Timing ours, Timing limit) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %.2f | %.2f |%n",
                name,
                Timing.ms(ours.median()),
                Timing.ms(ours.p99()),
                Timing.ms(limit.median()),
                Timing.ms(limit.p99()),
                ours.median() / limit.median(),
                ours.p99() / limit.p99());
    }
}
