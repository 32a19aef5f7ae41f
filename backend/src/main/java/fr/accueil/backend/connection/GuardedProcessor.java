// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.connection;

import java.io.IOException;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/** Reads the requests of a connection in turn, and reports the begin and end of each head and answer. */
final class GuardedProcessor extends Http11Processor {

    private final GuardedProtocol protocol;
    private @Nullable OpenConnection connection;
    private boolean isServed;
    private boolean isHurried;

    GuardedProcessor(GuardedProtocol protocol, Adapter adapter) {
        Watch watch = new Watch(adapter);
        super(protocol, watch);
        watch.processor = this;
        this.protocol = protocol;
    }

    /** All writes before this returns keep a worker waiting. */
    @Override
    public SocketState process(SocketWrapperBase<?> wrapper, SocketEvent event) throws IOException {
        OpenConnection mine = wrapper.getSocket() instanceof GuardedChannel channel ? channel.connection() : null;
        connection = mine;
        try {
            return super.process(wrapper, event);
        } finally {
            if (mine != null) {
                mine.answerEnds();
            }
            connection = null;
        }
    }

    @Override
    public SocketState service(SocketWrapperBase<?> wrapper) throws IOException {
        OpenConnection mine = connection;
        if (mine == null) {
            return super.service(wrapper);
        }
        isServed = false;
        mine.headBegins();
        SocketState state = super.service(wrapper);
        // The beginning of the next request may follow.
        boolean isBegun = state == SocketState.LONG && !isAsync();
        if (isServed && isBegun) {
            mine.headBegins();
        }
        if (!mine.hasHead() || state != SocketState.LONG && state != SocketState.OPEN) {
            return state;
        }
        long left = mine.headGoesOn();
        if (left == 0) {
            return SocketState.CLOSED;
        }
        wrapper.setReadTimeout(Math.min(left, protocol.getConnectionTimeout()));
        isHurried = true;
        return state;
    }

    private void serves() {
        isServed = true;
        OpenConnection mine = connection;
        if (mine != null) {
            mine.headIsThere();
            mine.answerBegins();
            if (isHurried) {
                isHurried = false;
                getSocketWrapper().setReadTimeout(protocol.getConnectionTimeout());
            }
        }
    }

    /** Runs between the reading of a head and the handling of its request. */
    private static final class Watch implements Adapter {

        private final Adapter adapter;
        private @Nullable GuardedProcessor processor;

        Watch(Adapter adapter) {
            this.adapter = adapter;
        }

        private void report() {
            GuardedProcessor mine = processor;
            if (mine != null) {
                mine.serves();
            }
        }

        @Override
        public void service(Request request, Response response) throws Exception {
            report();
            adapter.service(request, response);
        }

        @Override
        public boolean prepare(Request request, Response response) throws Exception {
            return adapter.prepare(request, response);
        }

        @Override
        public boolean asyncDispatch(Request request, Response response, SocketEvent status) throws Exception {
            report();
            return adapter.asyncDispatch(request, response, status);
        }

        @Override
        public void log(Request request, Response response, long time) {
            adapter.log(request, response, time);
        }

        @Override
        public void checkRecycled(Request request, Response response) {
            adapter.checkRecycled(request, response);
        }

        @Override
        public String getDomain() {
            return adapter.getDomain();
        }
    }
}
