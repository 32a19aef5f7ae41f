// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import fr.accueil.backend.site.PrinterPlan;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A network printer with its line of slips: one at a time, and none waits for a printer that has stopped. */
final class EscPosPrinter implements AutoCloseable {

    /** More slips than this in line and the visitors are long gone. */
    static final int MOST_WAITING = 20;

    private static final Logger LOG = LoggerFactory.getLogger(EscPosPrinter.class);

    private final PrinterPlan.EscPos plan;
    private final Patience patience;
    private final ThreadPoolExecutor line;
    private final ExecutorService visits = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * How long a printer may take.
     *
     * @param atFirst until it has done something, name look-up and connection included
     * @param each between two things that it does
     * @param atMost for a whole slip, however busy it seems
     */
    record Patience(Duration atFirst, Duration each, Duration atMost) {
        static final Patience OF_A_VISITOR =
                new Patience(Duration.ofMillis(1900), Duration.ofMillis(1000), Duration.ofSeconds(15));
    }

    EscPosPrinter(PrinterPlan.EscPos plan, Patience patience) {
        this.plan = plan;
        this.patience = patience;
        this.line = new ThreadPoolExecutor(
                1,
                1,
                10,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING),
                Thread.ofVirtual().name("printer").factory());
        line.allowCoreThreadTimeOut(true);
    }

    /**
     * Prints when those before are done; returns at once.
     *
     * @param slip makes the bytes, on the printer's thread
     * @param listener receives the result, on the printer's thread
     * @return false when the line is too long: it will not be printed
     */
    boolean print(Callable<byte[]> slip, Consumer<PrinterReport> listener) {
        try {
            line.execute(() -> listener.accept(attempt(slip)));
            return true;
        } catch (RejectedExecutionException full) {
            return false;
        }
    }

    private PrinterReport attempt(Callable<byte[]> slip) {
        byte[] bytes;
        try {
            bytes = slip.call();
        } catch (Exception | LinkageError | InternalError e) {
            // A machine without any font has no graphics that could be loaded.
            LOG.error("A slip could not be drawn", e);
            return PrinterReport.FAILING;
        }
        return visit(bytes);
    }

    /** Leaving closes the connection, which also ends a write that stands still. */
    private PrinterReport visit(byte[] slip) {
        try (EscPosPrintJob visit = new EscPosPrintJob(plan, slip)) {
            return await(visit, visits.submit(visit));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return PrinterReport.FAILING;
        } catch (ExecutionException | IOException | RejectedExecutionException failedOrStopped) {
            return PrinterReport.FAILING;
        }
    }

    private PrinterReport await(EscPosPrintJob visit, Future<PrinterReport> report)
            throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        for (long left = 1; left > 0; left = until(start, visit.lastStep()) - System.nanoTime()) {
            try {
                return report.get(left, TimeUnit.NANOSECONDS);
            } catch (TimeoutException lookAgain) {
                // The printer may have done something meanwhile.
            }
        }
        return PrinterReport.FAILING;
    }

    private long until(long start, long lastStep) {
        long patient = Math.max(
                start + patience.atFirst().toNanos(), lastStep + patience.each().toNanos());
        return Math.min(patient, start + patience.atMost().toNanos());
    }

    @Override
    public void close() {
        line.shutdownNow();
        visits.shutdownNow();
    }
}
