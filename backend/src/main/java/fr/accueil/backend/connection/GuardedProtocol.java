// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.connection;

import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;

/** HTTP/1.1 as the container speaks it, with connections that are counted and heads and answers that have an end. */
public final class GuardedProtocol extends Http11NioProtocol {

    private final GuardedEndpoint endpoint;

    /** As the container makes it, by the name of the class. */
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
