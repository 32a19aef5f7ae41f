// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.OptionalLong;

/** The port of the page of the audit, for the manager who is signed in: what they may see, nothing else. */
public interface AuditPort {

    /** Entries of a page, at most. */
    int PAGE = 50;

    /** Entries of a file, at most: the newest. */
    int FILE = 10_000;

    /**
     * The newest entries that a filter wants.
     *
     * @param below only entries with smaller numbers, those after an earlier page
     */
    AuditPage page(AuditFilter filter, OptionalLong below);

    /** Writes the newest entries that a filter wants as a CSV file, and the export itself to the audit. */
    void export(AuditFilter filter, Locale language, OutputStream to) throws IOException;
}
