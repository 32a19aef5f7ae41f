// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.bench;

import fr.accueil.it.support.PackagedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Ten thousand visitors of one site wait with their phones open: their part of a heap of 1 GB, and their delay. */
final class PhoneMeasurements {

    private static final int PHONES = 10_000;
    private static final int ROUNDS = 40;
    private static final String SITE = "/api/v1/sites/nantes";
    private static final String COUNTER = SITE + "/counters/X1";
    private static final Pattern FOLLOW = Pattern.compile("\"follow\":\"([^\"]+)\"");

    private PhoneMeasurements() {}

    static void print() throws Exception {
        try (PackagedServer server = PackagedServer.strongIn(Files.createTempDirectory("accueil-phones"))) {
            BenchApiClient calls = new BenchApiClient(server.url(), PackagedServer.TOKEN);
            calls.put(COUNTER, "{\"state\":\"OPEN\",\"agent\":\"bench\"}");
            ConcurrentLinkedQueue<String> pages = tickets(calls);
            long before = server.heapInUse();
            try (Followers phones = new Followers(
                    pages.stream().map(page -> page + "/live").toList(), server.port(), "\"passes\":", "\"ahead\":")) {
                long perPhone = (server.heapInUse() - before) / PHONES;
                print(perPhone, calls, phones);
            }
        }
    }

    private static ConcurrentLinkedQueue<String> tickets(BenchApiClient calls) {
        ConcurrentLinkedQueue<String> pages = new ConcurrentLinkedQueue<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, PHONES)
                    .forEach(i -> threads.submit(() -> {
                        Matcher follow = FOLLOW.matcher(calls.answer(SITE + "/tickets", "{\"service\":\"ASI-CONV\"}"));
                        if (follow.find()) {
                            pages.add(follow.group(1));
                        }
                    }));
        }
        return pages;
    }

    private static void print(long perPhone, BenchApiClient calls, Followers phones) throws IOException {
        Timing own = new Timing(ROUNDS);
        Timing all = new Timing(ROUNDS);
        for (int i = 0; i < ROUNDS; i++) {
            phones.expect(PHONES - i);
            long from = System.nanoTime();
            calls.post(COUNTER + "/call-next", "");
            phones.await();
            own.add(phones.firstAt() - from);
            all.add(phones.lastAt() - from);
            calls.post(COUNTER + "/no-show", "");
        }
        System.out.println();
        System.out.println("| 10,000 phones of one site, heap of 1 GB | p50 | p99 |");
        System.out.println("|---|---|---|");
        System.out.printf(
                "| call → the phone that is called | %s | %s |%n", Timing.ms(own.median()), Timing.ms(own.p99()));
        System.out.printf(
                "| call → all of 10,000 know their new place | %s | %s |%n",
                Timing.ms(all.median()), Timing.ms(all.p99()));
        System.out.printf(Locale.ROOT, "| heap for each phone, KB | %.1f | |%n", perPhone / 1024.0);
    }

    /** Alone, on the program that {@code -Daccueil.jar} names. */
    public static void main(String[] arguments) throws Exception {
        print();
        System.exit(0);
    }
}
