// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.web;

import jakarta.servlet.http.HttpServletRequest;

/** A body that is there as a whole. */
record HeldBody(byte[] bytes) {

    /** The request as if the body had just come, for an application that knows nothing of the waiting. */
    HttpServletRequest in(HttpServletRequest request) {
        return new HeldRequest(request, bytes);
    }
}
