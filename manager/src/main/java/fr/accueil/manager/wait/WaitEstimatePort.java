// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.wait;

/** The port of the page of wait estimates. */
public interface WaitEstimatePort {

    /** The wait estimates of the last weeks, and their coverage. */
    WaitEstimateReport estimates();
}
