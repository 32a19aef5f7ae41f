// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

import fr.accueil.backend.security.Grants;
import java.util.Optional;

/**
 * An account as an administrator writes it, of any content: {@link DraftCheck} judges it.
 *
 * @param mail empty when the person has none
 */
public record AccountDraft(String login, String name, String mail, Optional<Grants> grants) {}
