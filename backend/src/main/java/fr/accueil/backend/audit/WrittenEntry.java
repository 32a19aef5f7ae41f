// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.audit;

import java.time.Instant;

/**
 * An entry of the audit.
 *
 * @param number larger than that of every earlier entry; numbers may be missing where a change failed
 */
public record WrittenEntry(long number, Instant at, AuditEntry entry) {}
