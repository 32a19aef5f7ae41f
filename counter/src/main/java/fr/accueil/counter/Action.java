// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

/** What an agent does at their counter with one key. */
public enum Action {
    /** Opens it again after a pause. */
    OPEN,
    /** Calls nobody until opened again; the visitor in front stays. */
    PAUSE,
    /** Gives the counter back; refused while a visitor is there. */
    CLOSE,
    /** Calls the next visitor; refused while another is called or served. */
    NEXT,
    /** Ends the service and calls the next visitor. */
    FINISH_AND_NEXT,
    /** Calls the same visitor again. */
    RECALL,
    /** The visitor is there: the service begins. */
    START,
    /** The service is over. */
    FINISH,
    /** The visitor called did not come. */
    ABSENT,
    /** The visitor goes back to the line and keeps their place. */
    RETURN
}
