// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Runs before all other parts of the container, its own error pages included. */
public final class OuterValve extends ValveBase {

    private final TrustedProxies proxies;

    public OuterValve(TrustedProxies proxies) {
        super(true);
        this.proxies = proxies;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        proxies.apply(request);
        SafeHeaders.add(response, Objects.requireNonNullElse(request.getDecodedRequestURI(), ""));
        Connection.remember(request);
        getNext().invoke(request, response);
    }
}
