// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.retention;

/** The port of the page of retention, for the manager who is signed in. */
public interface RetentionPort {

    /** What is kept, and what was erased until now. */
    RetentionTable table();
}
