// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.bench;

import fr.accueil.it.support.PackagedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The server is started again while 19,000 visitors wait and 5,000 of them have their phones open: how long until all phones
 * are back, and what an agent and a screen notice meanwhile.
 */
final class CrowdMeasurements {

    private static final int WAITING = Integer.getInteger("accueil.crowd.waiting", 19_000);
    private static final int PHONES = Integer.getInteger("accueil.crowd.phones", 5_000);
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Duration APART = Duration.ofMillis(250);
    private static final String SITE = "/api/v1/sites/nantes";
    private static final String COUNTER = SITE + "/counters/X1";
    private static final Pattern FOLLOW = Pattern.compile("\"follow\":\"([^\"]+)\"");

    private CrowdMeasurements() {}

    static void print() throws Exception {
        try (PackagedServer server = PackagedServer.strongIn(Files.createTempDirectory("accueil-crowd"))) {
            BenchApiClient calls = new BenchApiClient(server.url(), PackagedServer.TOKEN);
            List<String> lines = tickets(calls);
            calls.put(COUNTER, "{\"state\":\"OPEN\",\"agent\":\"bench\"}");
            try (Crowd phones = new Crowd(server.port(), lines)) {
                System.out.println();
                System.out.printf("| %,d waiting, %,d phones, heap of 1 GB | p50 | p99 | max |%n", WAITING, PHONES);
                System.out.println("|---|---|---|---|");
                measure("first", server, calls, phones, phones::start);
                measure("after a restart", server, calls, phones, () -> {
                    server.stop();
                    phones.awaitAllLost();
                    server.start();
                });
            }
        }
    }

    private static List<String> tickets(BenchApiClient calls) {
        List<String> follow = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, WAITING)
                    .forEach(i -> threads.submit(() -> {
                        Matcher found = FOLLOW.matcher(calls.answer(SITE + "/tickets", "{\"service\":\"ASI-CONV\"}"));
                        if (found.find()) {
                            follow.add(found.group(1) + "/live");
                        }
                    }));
        }
        List<String> some = new ArrayList<>(follow);
        Collections.shuffle(some);
        return some.subList(0, PHONES);
    }

    private static void measure(
            String when, PackagedServer server, BenchApiClient calls, Crowd phones, Runnable begin) {
        begin.run();
        long from = System.nanoTime();
        AtomicBoolean over = new AtomicBoolean();
        Timing pulse = new Timing(100_000);
        Timing next = new Timing(100_000);
        long took;
        try (ExecutorService staff = Executors.newVirtualThreadPerTaskExecutor()) {
            staff.submit(() -> again(over, pulse, () -> pulse(server)));
            staff.submit(() -> again(over, next, () -> {
                calls.post(COUNTER + "/call-next", "");
                calls.post(COUNTER + "/no-show", "");
            }));
            took = phones.awaitAllConnected(PATIENCE);
            // What comes after the last of them counts as well.
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(5));
            over.set(true);
        }
        System.out.printf(
                "| %s: %,d of %,d phones connected after %.1f s; %,d attempts refused or lost | | | |%n",
                when, phones.connected(), PHONES, (took - from) / 1e9, phones.failures());
        row(when + ": pulse, ms", pulse);
        row(when + ": call-next and no-show, ms", next);
    }

    private static void row(String name, Timing timing) {
        System.out.printf(
                "| %s | %s | %s | %s |%n",
                name, Timing.ms(timing.median()), Timing.ms(timing.p99()), Timing.ms(timing.quantile(1)));
    }

    private static void again(AtomicBoolean over, Timing timing, Runnable work) {
        while (!over.get()) {
            long from = System.nanoTime();
            try {
                work.run();
            } catch (IllegalStateException e) {
                System.out.println(e.getMessage());
            }
            timing.add(System.nanoTime() - from);
            LockSupport.parkNanos(APART.toNanos());
        }
    }

    private static void pulse(PackagedServer server) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(
                    HttpRequest.newBuilder(URI.create(server.url() + "/pulse"))
                            .timeout(Duration.ofSeconds(60))
                            .build(),
                    BodyHandlers.discarding());
        } catch (IOException e) {
            throw new IllegalStateException("no pulse: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Alone, on the program that {@code -Daccueil.jar} names. */
    public static void main(String[] arguments) throws Exception {
        print();
        System.exit(0);
    }
}
