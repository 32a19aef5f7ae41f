// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

/** What an agent does at their counter with one key and no further word. */
public enum Action implements Wish {
    /** Opens it again after a pause. */
    OPEN,
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
    /** The visitor steps aside and will be resumed; they do not wait meanwhile. */
    HOLD,
    /** The visitor goes back to the line and keeps their place. */
    RETURN,
    /** Asks colleagues and the manager for help, silently; once more, needs it no longer. */
    HELP
}
