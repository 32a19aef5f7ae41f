// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.bench;

import fr.accueil.Accueil;
import fr.accueil.backend.site.Sites;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;

/**
 * One run prints the server beside the physical limit: a bare Tomcat socket and one single-row commit on the same
 * database, in the same process, measured in turn. Ratios hold where the machine's speed drifts.
 */
public final class Bench {

    private static final String TOKEN = "bench";
    private static final String ALL = "all";
    /** Too long for every run: measured when they are asked for. */
    private static final String DECADE = "decade";

    private static final String CROWD = "crowd";

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("accueil-bench");
        List<String> settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--accueil.demo=true",
                "--accueil.demo-past=false",
                "--accueil.api-token=" + TOKEN,
                "--accueil.data=" + folder,
                "--accueil.site-file=" + siteWith32Counters(folder)));
        settings.addAll(List.of(arguments));
        try (ConfigurableApplicationContext server =
                SpringApplication.run(Accueil.class, settings.toArray(String[]::new))) {
            DataSource database = server.getBean(DataSource.class);
            int port = Objects.requireNonNull(((WebServerApplicationContext) server).getWebServer())
                    .getPort();
            try (BareServer bare = new BareServer(database, folder)) {
                System.out.printf(
                        Locale.ROOT,
                        "%n%d cores, %s, Java %s, %s%n%n",
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.arch"),
                        System.getProperty("java.version"),
                        databaseName(database));
                print(parts(server, port, bare.port()));
            }
        }
        System.exit(0);
    }

    /** All parts but the longest two, or those that are asked for, such as "kiosks,display". */
    private static void print(Map<String, Part> parts) throws Exception {
        String asked = System.getProperty("accueil.bench", ALL);
        List<String> chosen = asked.equals(ALL)
                ? parts.keySet().stream()
                        .filter(part -> !part.equals(DECADE) && !part.equals(CROWD))
                        .toList()
                : List.of(asked.split(","));
        if (!parts.keySet().containsAll(chosen)) {
            throw new IllegalArgumentException("no such part: " + asked + "; there are " + parts.keySet());
        }
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            if (chosen.contains(part.getKey())) {
                part.getValue().print();
            }
        }
    }

    private static Map<String, Part> parts(ConfigurableApplicationContext server, int port, int barePort) {
        ScreenMeasurements screens = new ScreenMeasurements(port, TOKEN);
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("kiosks", screens::print);
        parts.put("display", () -> new DisplayMeasurements(port, TOKEN, screens).print());
        parts.put("counters", () -> new CounterMeasurements(port, TOKEN, screens).print());
        // After the screens: it leaves ten thousand people in the hall.
        parts.put("calls", () -> {
            new CallMeasurements(port, barePort, TOKEN).print();
            rowsOfACall(server).print();
        });
        parts.put("statistics", () -> StatisticsMeasurements.print(server));
        parts.put("phones", PhoneMeasurements::print);
        parts.put(CROWD, CrowdMeasurements::print);
        parts.put("simulation", SimulationMeasurements::print);
        parts.put("waits", WaitMeasurements::print);
        parts.put(DECADE, () -> DecadeMeasurements.print(server));
        return parts;
    }

    private static CallRows rowsOfACall(ConfigurableApplicationContext server) {
        LocalDate today = server.getBean(Sites.class)
                .find("nantes")
                .orElseThrow()
                .serviceDay(server.getBean(Clock.class).instant());
        return new CallRows(server.getBean(DataSource.class), today);
    }

    /** A part of the bench that prints its table. */
    private interface Part {
        void print() throws Exception;
    }

    /** The demonstration site, with as many counters and kiosks more as the largest préfectures have. */
    private static Path siteWith32Counters(Path folder) throws IOException {
        String text = new ClassPathResource("sites/demonstration.yaml").getContentAsString(StandardCharsets.UTF_8);
        String counters = IntStream.rangeClosed(1, 32)
                .mapToObj(i -> "  - { code: C" + i + ", word: { fr: Guichet }, number: \"C" + i + "\", queues: [Z] }\n")
                .collect(Collectors.joining());
        String kiosks = IntStream.rangeClosed(3, 5)
                .mapToObj(i -> "  - { code: borne-" + i + ", place: { fr: Hall } }\n")
                .collect(Collectors.joining());
        return Files.writeString(
                folder.resolve("site.yaml"), text.replace("\nkiosks:\n", counters + "\nkiosks:\n" + kiosks));
    }

    private static String databaseName(DataSource database) throws Exception {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName() + " "
                    + connection.getMetaData().getDatabaseProductVersion();
        }
    }
}
