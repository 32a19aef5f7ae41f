// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.connection;

import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;

/** The container's HTTP/1.1 with counted connections and time limits on heads and answers. */
public final class GuardedProtocol extends Http11NioProtocol {

    private final GuardedEndpoint endpoint;

    /** The container creates it by its class name. */
    public GuardedProtocol() {
        GuardedEndpoint made = new GuardedEndpoint();
        super(made);
        this.endpoint = made;
    }

    public void guard(OpenConnections all) {
        endpoint.guard(all);
    }

    @Override
    protected Processor createProcessor() {
        return new GuardedProcessor(this, getAdapter());
    }
}
