// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.wait;

/** What the page of announced waits needs from the house. */
public interface WaitEstimatePort {

    /** What was announced in the last weeks, and how often it was kept. */
    WaitEstimateReport estimates();
}
