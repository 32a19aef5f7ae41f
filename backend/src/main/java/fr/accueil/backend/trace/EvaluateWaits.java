// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.trace;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The command {@code evaluate-waits}: how good the forecast of waits is on a trace. */
public final class EvaluateWaits {

    private static final int WRONG = 2;
    private static final int EVERY = 50_000;
    private static final Pattern HEAD_START = Pattern.compile("(\\d{1,3})=(\\d{1,6})(s|m)?");
    private static final String USAGE =
            "evaluate-waits FILE.csv [--train-until INSTANT|SECONDS] [--head-start CLASS=90s] …";

    private final PrintStream out;
    private final PrintStream err;

    private EvaluateWaits(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command; the exit code, 2 for what its caller can correct. */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        EvaluateWaits command = new EvaluateWaits(out, err);
        try {
            command.evaluate(Request.of(arguments));
            return 0;
        } catch (Request.WrongException e) {
            err.println(e.getMessage());
            err.println(USAGE);
        } catch (TraceException e) {
            err.println(e.getMessage());
        } catch (NoSuchFileException e) {
            err.println("there is no file " + e.getFile());
        } catch (IOException e) {
            err.println("the file cannot be read: " + e.getMessage());
        }
        return WRONG;
    }

    /** What is asked for. */
    record Request(Path file, Optional<Instant> trainUntil, Map<Integer, Duration> headStarts) {

        /** The arguments cannot be understood; the message says why. */
        static final class WrongException extends Exception {
            @java.io.Serial
            private static final long serialVersionUID = 1;

            WrongException(String message) {
                super(message);
            }
        }

        static Request of(List<String> arguments) throws WrongException {
            Path file = null;
            Optional<Instant> until = Optional.empty();
            Map<Integer, Duration> headStarts = new HashMap<>();
            for (int i = 0; i < arguments.size(); i++) {
                String argument = arguments.get(i);
                switch (argument) {
                    case "--train-until" -> {
                        String value = value(arguments, ++i, argument);
                        until = Optional.of(TraceReader.instant(value)
                                .orElseThrow(() -> new WrongException(
                                        "--train-until takes seconds or an ISO instant, not \"" + value + "\"")));
                    }
                    case "--head-start" -> headStart(headStarts, value(arguments, ++i, argument));
                    default -> file = file(argument, file);
                }
            }
            if (file == null) {
                throw new WrongException("name the file of the trace");
            }
            return new Request(file, until, headStarts);
        }

        private static Path file(String argument, @Nullable Path already) throws WrongException {
            if (argument.startsWith("-") || already != null) {
                throw new WrongException("\"" + argument + "\" is not understood");
            }
            return Path.of(argument);
        }

        private static String value(List<String> arguments, int i, String option) throws WrongException {
            if (i >= arguments.size()) {
                throw new WrongException(option + " needs a value");
            }
            return arguments.get(i);
        }

        private static void headStart(Map<Integer, Duration> headStarts, String text) throws WrongException {
            Matcher matcher = HEAD_START.matcher(text);
            if (!matcher.matches()) {
                throw new WrongException("--head-start takes a class and a time such as 2=90s, not \"" + text + "\"");
            }
            long seconds = Long.parseLong(matcher.group(2)) * ("m".equals(matcher.group(3)) ? 60 : 1);
            headStarts.put(Integer.parseInt(matcher.group(1)), Duration.ofSeconds(seconds));
        }
    }

    private void evaluate(Request request) throws IOException, TraceException {
        if (Files.isDirectory(request.file())) {
            throw new NoSuchFileException(request.file().toString());
        }
        Evaluation evaluation =
                new Evaluation(request.headStarts(), request.trainUntil().orElse(Instant.EPOCH));
        long rows = 0;
        try (TraceReader reader = new TraceReader(request.file())) {
            for (TraceRow row = reader.next(); row != null; row = reader.next()) {
                evaluation.take(row);
                if (++rows % EVERY == 0) {
                    err.println(rows + " rows …");
                }
            }
        }
        evaluation.finish();
        print(request, evaluation, rows);
    }

    private void print(Request request, Evaluation evaluation, long rows) {
        out.println(rows + " visitors read"
                + request.trainUntil().map(at -> ", learned until " + at).orElse(""));
        out.println("Served visitors who waited; seconds; interval from 5 to 95 %, Winkler's score at 0.1");
        out.println(Score.header());
        // Well-known formulas first; QLa counts on those who leave, the blend mixes the four.
        for (Evaluation.Method method : Evaluation.Method.values()) {
            out.println(evaluation.score(method).line(method.title()));
        }
        if (evaluation.without() > 0) {
            out.printf(Locale.ROOT, "No forecast was possible for %d of them.%n", evaluation.without());
        }
    }
}
