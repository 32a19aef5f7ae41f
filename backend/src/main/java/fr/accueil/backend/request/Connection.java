// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request;

import jakarta.servlet.ServletRequest;
import org.apache.catalina.connector.Request;
import org.apache.coyote.ActionCode;

/** The container's access to the connection of a request. */
public final class Connection {

    private static final String NAME = Connection.class.getName();

    private final Request request;

    private Connection(Request request) {
        this.request = request;
    }

    public static void remember(Request request) {
        request.setAttribute(NAME, new Connection(request));
    }

    /** @throws IllegalStateException when the request has not passed {@link OuterValve} */
    public static Connection of(ServletRequest request) {
        if (request.getAttribute(NAME) instanceof Connection connection) {
            return connection;
        }
        throw new IllegalStateException("the outer valve has not seen this request");
    }

    /** Whether a body of this length has arrived already: reading it does not wait. */
    public boolean hasArrived(long length) {
        org.apache.coyote.Request coyote = request.getCoyoteRequest();
        coyote.action(ActionCode.AVAILABLE, true);
        return coyote.getAvailable() >= length;
    }

    /** Ends the connection after the answer, without reading what the client still sends. */
    public void closeAfterAnswer() {
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }
}
