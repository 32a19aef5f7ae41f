// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulate;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The arguments of the command.
 *
 * @param speed simulated minutes in a minute
 * @param date of the simulated day, which decides how busy it is
 * @param minutes after how many simulated minutes it ends; the whole day when empty
 */
record WantedCall(
        URI url,
        Optional<String> token,
        String site,
        double speed,
        long seed,
        LocalDate date,
        Optional<Integer> minutes,
        Optional<Path> trace,
        boolean dryRun) {

    static final String HELP = """
            ./accueil simulate [--url http://localhost:8080] [--token T] [--site nantes] [--speed 60] [--seed 1]
                               [--date 2026-11-02] [--minutes N] [--trace FILE.csv] [--dry-run]""";

    private static final Set<String> WITH_VALUE =
            Set.of("--url", "--token", "--site", "--speed", "--seed", "--date", "--minutes", "--trace");
    /** A Monday. */
    private static final String USUAL_DATE = "2026-11-02";

    private static final double FASTEST = 100_000;

    static WantedCall of(List<String> arguments, Map<String, String> environment) {
        Map<String, String> given = read(arguments);
        return new WantedCall(
                url(given.getOrDefault(
                        "--url", "http://localhost:" + environment.getOrDefault("ACCUEIL_PORT", "8080"))),
                Optional.ofNullable(given.getOrDefault("--token", environment.get("ACCUEIL_API_TOKEN")))
                        .filter(token -> !token.isBlank()),
                given.getOrDefault("--site", "nantes"),
                number("--speed", given.getOrDefault("--speed", "60"), .01, FASTEST),
                whole("--seed", given.getOrDefault("--seed", "1"), Long.MIN_VALUE, Long.MAX_VALUE),
                date(given.getOrDefault("--date", USUAL_DATE)),
                Optional.ofNullable(given.get("--minutes")).map(text -> (int) whole("--minutes", text, 1, 10_000)),
                Optional.ofNullable(given.get("--trace")).map(Path::of),
                given.containsKey("--dry-run"));
    }

    private static Map<String, String> read(List<String> arguments) {
        Map<String, String> given = new HashMap<>();
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String name = rest.removeFirst();
            boolean isAlone = name.equals("--dry-run");
            if (!isAlone && !WITH_VALUE.contains(name)) {
                throw new CannotGoOn("There is no option \"" + name + "\".\n" + HELP);
            }
            if (!isAlone && rest.isEmpty()) {
                throw new CannotGoOn("The option " + name + " needs a value.\n" + HELP);
            }
            given.put(name, isAlone ? "" : rest.removeFirst());
        }
        return given;
    }

    private static URI url(String text) {
        try {
            URI url = URI.create(text.replaceAll("/+$", ""));
            if (("http".equals(url.getScheme()) || "https".equals(url.getScheme())) && url.getHost() != null) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw new CannotGoOn("--url must be an address such as http://localhost:8080, not \"" + text + "\".");
    }

    private static double number(String name, String text, double least, double most) {
        try {
            double number = Double.parseDouble(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new CannotGoOn(name + " must be a number from " + least + " to " + most + ", not \"" + text + "\".");
    }

    private static long whole(String name, String text, long least, long most) {
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new CannotGoOn(name + " must be a whole number"
                + (least == Long.MIN_VALUE ? "" : " from " + least + " to " + most) + ", not \"" + text + "\".");
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CannotGoOn("--date must be a day such as 2026-11-02, not \"" + text + "\".");
        }
    }
}
