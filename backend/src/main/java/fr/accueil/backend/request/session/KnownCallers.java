// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.session;

import fr.accueil.backend.security.ApiTokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.TransactionException;

/** Separates staff, devices and programs from the public before their request is read. */
public final class KnownCallers {

    private static final Logger LOG = LoggerFactory.getLogger(KnownCallers.class);

    private final ApiTokens tokens;

    public KnownCallers(ApiTokens tokens) {
        this.tokens = tokens;
    }

    public boolean has(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && AnonymousSessions.isOfKnownCaller(session)) {
            return true;
        }
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && opens(header);
    }

    /** While the database is away no token is known: its sender has the limits of strangers, and is refused later. */
    private boolean opens(String header) {
        try {
            return tokens.opens(header);
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("a token could not be looked up", e);
            return false;
        }
    }
}
