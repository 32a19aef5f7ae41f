// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.site;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * When and why a definition is to change.
 *
 * @param from the local time; empty for now
 * @param reason at most {@value #REASON} characters, perhaps none
 */
public record SiteProposal(Optional<LocalDateTime> from, String reason) {

    public static final int REASON = 300;

    public SiteProposal {
        reason = reason.strip();
        reason = reason.length() > REASON ? reason.substring(0, REASON) : reason;
    }
}
