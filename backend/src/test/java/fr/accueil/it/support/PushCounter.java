// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.support;

import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.reception.ReceptionPort;
import fr.accueil.counter.reception.ReceptionSnapshot;
import fr.accueil.counter.workplace.CounterPort;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** A proxy between the server and its screens that notes which state each screen was sent: one sending is one push. */
public final class PushCounter implements BeanPostProcessor {

    private final List<List<Long>> sent = new CopyOnWriteArrayList<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof CounterPort port) {
            return noting(CounterPort.class, port);
        }
        return bean instanceof ReceptionPort port ? noting(ReceptionPort.class, port) : bean;
    }

    /** Screens are counted from here on, in the order in which they begin to watch. */
    public void countFromHere() {
        sent.clear();
    }

    /** The numbers of the states that a screen was sent from an event on. */
    public List<Long> sentTo(int screen, long from) {
        return sent.get(screen).stream().filter(seq -> seq >= from).toList();
    }

    public int screens() {
        return sent.size();
    }

    private <T> T noting(Class<T> type, T port) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals("watch")) {
                arguments[1] = noting(arguments[1]);
            }
            try {
                return method.invoke(port, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @SuppressWarnings("unchecked")
    private Consumer<Object> noting(Object listener) {
        List<Long> ofScreen = new CopyOnWriteArrayList<>();
        sent.add(ofScreen);
        return state -> {
            ((Consumer<Object>) listener).accept(state);
            ofScreen.add(seq(state));
        };
    }

    private static long seq(Object state) {
        return switch (state) {
            case CounterSnapshot counter -> counter.seq();
            case ReceptionSnapshot reception -> reception.seq();
            default -> throw new IllegalArgumentException(String.valueOf(state));
        };
    }
}
