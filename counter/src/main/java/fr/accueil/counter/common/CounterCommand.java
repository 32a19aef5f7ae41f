// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.common;

import fr.accueil.counter.workplace.CounterChoices;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an agent asks to be done at their counter: the one way from a press to what the server does. Codes are those of
 * {@link CounterSnapshot} and {@link CounterChoices}.
 */
public sealed interface CounterCommand {

    /** The end of the key of the words that say it was done. */
    String words();

    /** Whether it is for the visitor in front: refused when another one is there by now. */
    default boolean concernsVisitor() {
        return false;
    }

    /** What was written for the visitor and would be lost when it is refused, or "". */
    default String text() {
        return "";
    }

    /** The counter where it is done, of an agent who is at {@code own}. */
    default String counter(String own) {
        return own;
    }

    /** For the visitor in front. */
    sealed interface ForVisitor extends CounterCommand {
        @Override
        default boolean concernsVisitor() {
            return true;
        }
    }

    /** Opens the counter again after a pause. */
    record OpenCounter() implements CounterCommand {
        @Override
        public String words() {
            return "OPEN";
        }
    }

    /** Calls no visitor until opened again; the visitor in front stays. */
    record PauseCounter(Optional<String> reason) implements CounterCommand {
        @Override
        public String words() {
            return "PAUSE";
        }
    }

    /** Gives the counter back; refused while a visitor is there. */
    record CloseCounter() implements CounterCommand {
        @Override
        public String words() {
            return "CLOSE";
        }
    }

    /** Calls the next visitor; refused while another is called or served. */
    record CallNext() implements CounterCommand {
        /** The end of the key of the words for every call of a visitor. */
        public static final String WORDS = "NEXT";

        @Override
        public String words() {
            return WORDS;
        }
    }

    /** Calls one given ticket of the line, out of turn. */
    record CallTicket(String ticket, Optional<String> reason) implements CounterCommand {
        @Override
        public String words() {
            return CallNext.WORDS;
        }
    }

    /** Takes a ticket on hold back into service. */
    record Resume(String ticket) implements CounterCommand {
        @Override
        public String words() {
            return "RESUME";
        }
    }

    /** Puts an absent visitor back in the line: at their place, or at its end. */
    record Requeue(String ticket, boolean atEnd) implements CounterCommand {
        @Override
        public String words() {
            return atEnd ? "BRING_BACK_END" : "BRING_BACK";
        }
    }

    /** Undoes the last thing done with a ticket at this counter, when it is still this one. */
    record Undo(Undone what, String number) implements CounterCommand {
        @Override
        public String words() {
            return "UNDO";
        }
    }

    /** What can be undone. */
    enum Undone {
        CALL,
        START,
        FINISH,
        FINISH_AND_NEXT,
        ABSENT,
        HOLD,
        RESUME,
        RETURN,
        TRANSFER,
        ANOTHER_SERVICE,
        BRING_BACK
    }

    /** Asks colleagues and the manager for help, silently; once more, needs it no longer. */
    record AskForHelp() implements CounterCommand {
        @Override
        public String words() {
            return "HELP";
        }
    }

    /** Says that the agent goes and helps a colleague at another counter. */
    record AnswerHelp(String counter) implements CounterCommand {
        @Override
        public String words() {
            return "ANSWER_HELP";
        }

        @Override
        public String counter(String own) {
            return counter;
        }
    }

    /** Calls the same visitor again. */
    record Recall() implements ForVisitor {
        @Override
        public String words() {
            return "RECALL";
        }
    }

    /** The visitor is there: the service begins. */
    record StartService() implements ForVisitor {
        @Override
        public String words() {
            return "START";
        }
    }

    /** The service is over. */
    record Finish() implements ForVisitor {
        @Override
        public String words() {
            return "FINISH";
        }
    }

    /** Ends the service and calls the next visitor. */
    record FinishAndCallNext() implements ForVisitor {
        @Override
        public String words() {
            return "FINISH_AND_NEXT";
        }
    }

    /** The visitor called did not come. */
    record MarkNoShow() implements ForVisitor {
        @Override
        public String words() {
            return "ABSENT";
        }
    }

    /** The visitor steps aside and will be resumed; they do not wait meanwhile. */
    record Hold() implements ForVisitor {
        @Override
        public String words() {
            return "HOLD";
        }
    }

    /** The visitor goes back to the line and keeps their place. */
    record ReturnToQueue() implements ForVisitor {
        @Override
        public String words() {
            return "RETURN";
        }
    }

    /** Sends the visitor on to the line of a service; they keep their first arrival. */
    record TransferToService(String service, String note) implements ForVisitor {
        /** The end of the key of the words for every transfer. */
        static final String WORDS = "TRANSFER";

        @Override
        public String words() {
            return WORDS;
        }

        @Override
        public String text() {
            return note;
        }
    }

    /** Sends the visitor on to one counter, which alone will call them. */
    record TransferToCounter(String counter, String note) implements ForVisitor {
        @Override
        public String words() {
            return TransferToService.WORDS;
        }

        @Override
        public String text() {
            return note;
        }
    }

    /** The visitor stays here for another service. */
    record ChangeService(String service) implements ForVisitor {
        @Override
        public String words() {
            return "ANOTHER_SERVICE";
        }
    }

    /** Keeps a note with the visitor, at most 500 characters; blank erases it. */
    record WriteNote(String text) implements ForVisitor {
        @Override
        public String words() {
            return text.isBlank() ? "NOTE_ERASED" : "NOTE";
        }
    }

    /** How the visit ends, or will: the codes of its outcomes, and whether its times count in the figures. */
    record MarkOutcomes(Set<String> outcomes, boolean representative) implements ForVisitor {
        /** In one order, so that one command has one text. */
        public MarkOutcomes {
            outcomes = Collections.unmodifiableSet(new TreeSet<>(outcomes));
        }

        @Override
        public String words() {
            return "MARK";
        }
    }
}
