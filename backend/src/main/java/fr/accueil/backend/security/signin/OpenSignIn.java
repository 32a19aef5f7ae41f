// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.signin;

import java.time.Instant;

/**
 * A sign-in of a person that is open.
 *
 * @param id a hash, worth nothing to anybody who is not the person
 * @param seen the last request, to the minute
 */
public record OpenSignIn(String id, Instant since, Instant seen, ClientMachine machine) {}
