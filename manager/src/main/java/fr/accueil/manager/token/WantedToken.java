// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.token;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A token as it is asked for.
 *
 * @param name who uses it, as typed
 * @param site the code of the only site that it opens; empty for all
 * @param lastDay the last day on which it opens something; empty when it does not expire
 */
public record WantedToken(String name, TokenList.Scope scope, Optional<String> site, Optional<LocalDate> lastDay) {}
