// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.live;

import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A socket whose container answers as a test says: in the call, later, twice, never, or with a failure. */
final class ControlledSession {

    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicBoolean onItsWay = new AtomicBoolean();
    private final AtomicBoolean overlapped = new AtomicBoolean();
    private final AtomicInteger turn = new AtomicInteger();
    private final ArrayDeque<SendHandler> unanswered = new ArrayDeque<>();
    private final ExecutorService later = Executors.newFixedThreadPool(4);
    private volatile List<Answer> answers = List.of(Answer.IN_THE_CALL);
    private volatile boolean closeFails;

    enum Answer {
        IN_THE_CALL,
        LATER,
        TWICE,
        TWICE_LATER,
        NEVER,
        FAILURE,
        FAILURE_LATER,
        EXCEPTION
    }

    /** In turn, over and over. */
    void answers(Answer... answers) {
        this.answers = List.of(answers);
    }

    void closesWithAnException() {
        closeFails = true;
    }

    void answerNow() {
        SendHandler handler = unanswered.remove();
        onItsWay.set(false);
        handler.onResult(new SendResult());
    }

    List<String> sent() {
        return sent;
    }

    boolean isClosed() {
        return closed.get();
    }

    boolean overlapped() {
        return overlapped.get();
    }

    void stop() {
        later.shutdown();
    }

    Session session() {
        return fake(Session.class, (method, arguments) -> switch (method.getName()) {
            case "getAsyncRemote" -> fake(RemoteEndpoint.Async.class, this::remote);
            case "close" -> {
                closed.set(true);
                if (closeFails) {
                    throw new IOException("gone");
                }
                yield null;
            }
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private @Nullable Object remote(Method method, Object[] arguments) {
        if (method.getName().equals("sendText")) {
            send((String) arguments[0], (SendHandler) arguments[1]);
        }
        return null;
    }

    private void send(String text, SendHandler handler) {
        if (!onItsWay.compareAndSet(false, true)) {
            overlapped.set(true);
        }
        sent.add(text);
        Answer answer = answers.get(turn.getAndIncrement() % answers.size());
        switch (answer) {
            case IN_THE_CALL -> answer(handler, new SendResult(), 1);
            case TWICE -> answer(handler, new SendResult(), 2);
            case LATER -> later.execute(() -> answer(handler, new SendResult(), 1));
            case TWICE_LATER -> later.execute(() -> answer(handler, new SendResult(), 2));
            case NEVER -> unanswered.add(handler);
            case FAILURE -> answer(handler, new SendResult(new IOException("reset")), 1);
            case FAILURE_LATER -> later.execute(() -> answer(handler, new SendResult(new IOException("reset")), 1));
            case EXCEPTION -> throw new IllegalStateException("closed");
        }
    }

    private void answer(SendHandler handler, SendResult result, int times) {
        onItsWay.set(false);
        for (int i = 0; i < times; i++) {
            handler.onResult(result);
            // Another thread may send meanwhile, as it would in a server.
            LockSupport.parkNanos(1);
        }
    }

    private interface Fake {
        @Nullable
        Object call(Method method, Object[] arguments) throws Exception;
    }

    private static <T> T fake(Class<T> type, Fake calls) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> calls.call(method, arguments == null ? new Object[0] : arguments)));
    }
}
