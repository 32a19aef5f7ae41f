// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

/** What the page of announced waits needs from the house. */
public interface PromiseDesk {

    /** What was announced in the last weeks, and how often it was kept. */
    PromiseBook promises();
}
