// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/**
 * The connections of the pool that requests of the public may hold together: a third of it. The rest is for the
 * staff and to the devices, however many phones there are.
 */
@Component
public class PublicShare {

    static final int CONNECTIONS = 5;
    private static final long PATIENCE_MS = 2500;

    private final Semaphore free = new Semaphore(CONNECTIONS, true);
    /** How many connections a thread of the public holds; unset for all other threads. */
    private final ThreadLocal<int[]> held = new ThreadLocal<>();

    /** Runs work whose connections count in the share of the public. */
    public <E extends Exception, F extends Exception> void within(Request<E, F> request) throws E, F {
        held.set(new int[1]);
        try {
            request.run();
        } finally {
            held.remove();
        }
    }

    /** Work that may throw two kinds of exceptions. */
    @FunctionalInterface
    public interface Request<E extends Exception, F extends Exception> {

        void run() throws E, F;
    }

    /** Where connections come from. */
    @FunctionalInterface
    interface Source {

        Connection get() throws SQLException;
    }

    Connection lend(Source pool) throws SQLException {
        int[] mine = held.get();
        if (mine == null) {
            return pool.get();
        }
        // A second connection of one request does not wait: requests that wait for each other would wait for ever.
        if (mine[0] == 0 && !acquired()) {
            throw new DatabaseAway("too many requests of the public wait for the database");
        }
        boolean lent = false;
        mine[0]++;
        try {
            Connection connection = returned(pool.get(), mine);
            lent = true;
            return connection;
        } finally {
            if (!lent) {
                giveBack(mine);
            }
        }
    }

    private boolean acquired() {
        try {
            return free.tryAcquire(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void giveBack(int[] mine) {
        mine[0]--;
        if (mine[0] == 0) {
            free.release();
        }
    }

    /** The same connection, which releases its place when it is closed. */
    private Connection returned(Connection connection, int[] mine) {
        AtomicBoolean open = new AtomicBoolean(true);
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    } finally {
                        if (method.getName().equals("close") && open.getAndSet(false)) {
                            giveBack(mine);
                        }
                    }
                });
    }
}
