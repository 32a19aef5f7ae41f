// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import fr.accueil.backend.site.PrinterPlan;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.Callable;

/** One connection to a printer: asks how it is, sends a slip, asks whether all of it arrived. */
final class EscPosPrintJob implements Callable<PrinterReport>, AutoCloseable {

    /** Small, so that a printer that no longer reads is noticed and not hidden by the machine's own memory. */
    private static final int AT_ONCE = 2048;

    private final PrinterPlan.EscPos plan;
    private final byte[] slip;
    private final Socket socket = new Socket();
    private volatile long lastStep = System.nanoTime();

    EscPosPrintJob(PrinterPlan.EscPos plan, byte[] slip) {
        this.plan = plan;
        this.slip = slip;
    }

    /** @throws IOException when the printer cannot be reached or goes away; so does {@link #close} from elsewhere */
    @Override
    public PrinterReport call() throws IOException {
        try (socket) {
            socket.setSendBufferSize(AT_ONCE * 2);
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(plan.host(), plan.port()));
            step();
            PrinterReport before = ask();
            if (!before.prints() || slip.length == 0) {
                return before;
            }
            send();
            return ask();
        }
    }

    /** When the printer last did something, by {@link System#nanoTime}. */
    long lastStep() {
        return lastStep;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void send() throws IOException {
        OutputStream out = socket.getOutputStream();
        for (int from = 0; from < slip.length; from += AT_ONCE) {
            out.write(slip, from, Math.min(AT_ONCE, slip.length - from));
            step();
        }
    }

    private PrinterReport ask() throws IOException {
        return EscPos.report(
                ask(EscPos.Question.PRINTER), ask(EscPos.Question.OFFLINE_CAUSE), ask(EscPos.Question.PAPER));
    }

    private int ask(EscPos.Question question) throws IOException {
        socket.getOutputStream().write(question.bytes());
        InputStream in = socket.getInputStream();
        int status = in.read();
        while (status >= 0 && !EscPos.isAnswer(status)) {
            status = in.read();
        }
        if (status < 0) {
            throw new EOFException("the printer ended the connection");
        }
        step();
        return status;
    }

    private void step() {
        lastStep = System.nanoTime();
    }
}
