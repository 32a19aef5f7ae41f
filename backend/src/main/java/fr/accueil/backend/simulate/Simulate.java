// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulate;

import fr.accueil.backend.simulation.CounterDay;
import fr.accueil.backend.simulation.DayPlan;
import fr.accueil.backend.simulation.Prefecture;
import fr.accueil.backend.simulation.Profile;
import fr.accueil.backend.simulation.Visitor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** {@code ./accueil simulate}. */
public final class Simulate {

    /** What a demonstration writes into its data folder at each start. */
    public static final String TOKEN_FILE = "demonstration-token";

    private static final int GONE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PrintStream out;
    private final Clock clock;
    private final Duration patience;
    private final AtomicBoolean stopped = new AtomicBoolean();

    private Simulate(PrintStream out, Clock clock, Duration patience) {
        this.out = out;
        this.clock = clock;
        this.patience = patience;
    }

    /** @return the code to exit with: 0, or 2 when it could not be done */
    public static int run(
            List<String> arguments, Map<String, String> environment, Clock clock, PrintStream out, PrintStream err) {
        return run(arguments, environment, clock, PATIENCE, out, err);
    }

    /** @param patience how long a server that does not answer is asked again */
    static int run(
            List<String> arguments,
            Map<String, String> environment,
            Clock clock,
            Duration patience,
            PrintStream out,
            PrintStream err) {
        try {
            if (arguments.contains("--help")) {
                out.println(WantedCall.HELP);
                return 0;
            }
            new Simulate(out, clock, patience).run(WantedCall.of(arguments, environment), environment);
            return 0;
        } catch (CannotGoOn e) {
            err.println(e.getMessage());
            return GONE;
        }
    }

    private void run(WantedCall call, Map<String, String> environment) {
        Profile profile = Prefecture.profile();
        DayPlan plan =
                call.trace().map(TraceDay::read).orElseGet(() -> DayPlan.draw(profile, call.date(), call.seed()));
        if (call.dryRun()) {
            print(plan);
            return;
        }
        try (ApiClient api = new ApiClient(call, token(call, environment), patience, out)) {
            SiteNow site = SiteNow.read(api, call.site(), api.sites().body());
            boolean isTrace = call.trace().isPresent();
            DayPlan here = isTrace ? Fitted.trace(site, plan) : Fitted.to(site, plan);
            out.printf(
                    "%d visitors and %d counters, seed %d, %s times as fast as the clock%n",
                    here.visitors().size(), here.counters().size(), call.seed(), call.speed());
            CountDownLatch ended = new CountDownLatch(1);
            Thread politely = new Thread(() -> stopAndWait(ended), "stop");
            Runtime.getRuntime().addShutdownHook(politely);
            try {
                new SimulatedReception(call, here, site, api, isTrace ? ZoneOffset.UTC : profile.zone(), out)
                        .play(clock, stopped::get);
            } finally {
                ended.countDown();
            }
        }
    }

    /** At the end of the program the counters are closed first. */
    private void stopAndWait(CountDownLatch ended) {
        stopped.set(true);
        try {
            ended.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String token(WantedCall call, Map<String, String> environment) {
        return call.token().orElseGet(() -> demonstrationToken(environment));
    }

    private static String demonstrationToken(Map<String, String> environment) {
        Path file = Path.of(environment.getOrDefault("ACCUEIL_DATA", "./data")).resolve(TOKEN_FILE);
        try {
            return Files.readString(file, StandardCharsets.UTF_8).strip();
        } catch (NoSuchFileException e) {
            throw new CannotGoOn("No token: give --token, ACCUEIL_API_TOKEN, or the ACCUEIL_DATA of a demonstration"
                    + " that runs; it writes " + file + ".");
        } catch (IOException e) {
            throw new CannotGoOn(
                    "The token in " + file + " cannot be read: it belongs to the user who started the server.");
        }
    }

    private void print(DayPlan plan) {
        out.println("visitor,arrival,service,class,booked,walk,work,patience,absent,then");
        for (Visitor visitor : plan.visitors()) {
            Visitor.Stop stop = visitor.stops().getFirst();
            out.println(String.join(
                    ",",
                    String.valueOf(visitor.number()),
                    visitor.arrival().toString(),
                    stop.service(),
                    String.valueOf(visitor.trafficClass()),
                    visitor.booked().map(Object::toString).orElse(""),
                    seconds(stop.walk()),
                    seconds(stop.work()),
                    seconds(visitor.patience()),
                    String.valueOf(visitor.absent()),
                    visitor.stops().size() > 1 ? visitor.stops().get(1).service() : ""));
        }
        out.println("counter,pace,open");
        for (CounterDay counter : plan.counters()) {
            out.println(counter.code() + "," + counter.pace() + ","
                    + String.join(
                            " ",
                            counter.spells().stream()
                                    .map(spell -> spell.from() + "/" + spell.until())
                                    .toList()));
        }
    }

    private static String seconds(Duration duration) {
        return String.valueOf(duration.toMillis() / 1000.0);
    }
}
