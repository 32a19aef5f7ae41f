// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.common;

import fr.accueil.counter.workplace.CounterChoices;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A command of an agent at their counter. Codes are those of {@link CounterSnapshot} and {@link CounterChoices}. */
public sealed interface CounterCommand {

    /** The end of the key of the sentence that confirms it. */
    String words();

    /** Whether it concerns the current visitor: refused when another one is there by now. */
    default boolean concernsVisitor() {
        return false;
    }

    /** The text for the visitor that a refusal would lose, or "". */
    default String text() {
        return "";
    }

    /** The counter that it concerns, for an agent at {@code own}. */
    default String counter(String own) {
        return own;
    }

    /** A command for the current visitor. */
    sealed interface ForVisitor extends CounterCommand {
        @Override
        default boolean concernsVisitor() {
            return true;
        }
    }

    /** Ends a pause. */
    record OpenCounter() implements CounterCommand {
        @Override
        public String words() {
            return "OPEN";
        }
    }

    /** Begins a pause: no calls until the counter reopens; the current visitor stays. */
    record PauseCounter(Optional<String> reason) implements CounterCommand {
        @Override
        public String words() {
            return "PAUSE";
        }
    }

    /** Closes the counter; refused while a visitor is there. */
    record CloseCounter() implements CounterCommand {
        @Override
        public String words() {
            return "CLOSE";
        }
    }

    /** Calls the next visitor; refused while another is called or served. */
    record CallNext() implements CounterCommand {
        /** The end of the key of the sentence for every call of a visitor. */
        public static final String WORDS = "NEXT";

        @Override
        public String words() {
            return WORDS;
        }
    }

    /** Calls a ticket of the line, out of turn. */
    record CallTicket(String ticket, Optional<String> reason) implements CounterCommand {
        @Override
        public String words() {
            return CallNext.WORDS;
        }
    }

    /** Resumes the service of a ticket on hold. */
    record Resume(String ticket) implements CounterCommand {
        @Override
        public String words() {
            return "RESUME";
        }
    }

    /** Returns an absent visitor to the line: at their place, or at its end. */
    record Requeue(String ticket, boolean atEnd) implements CounterCommand {
        @Override
        public String words() {
            return atEnd ? "BRING_BACK_END" : "BRING_BACK";
        }
    }

    /** Undoes the last command on a ticket at this counter, when it is still this one. */
    record Undo(Undone what, String number) implements CounterCommand {
        @Override
        public String words() {
            return "UNDO";
        }
    }

    /** A command that can be undone. */
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

    /** Asks colleagues and the manager for help, silently; a second time, cancels the request. */
    record AskForHelp() implements CounterCommand {
        @Override
        public String words() {
            return "HELP";
        }
    }

    /** Announces that the agent helps a colleague at another counter. */
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

    /** Starts the service of the called visitor. */
    record StartService() implements ForVisitor {
        @Override
        public String words() {
            return "START";
        }
    }

    /** Ends the service. */
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

    /** Marks the called visitor as a no-show. */
    record MarkNoShow() implements ForVisitor {
        @Override
        public String words() {
            return "ABSENT";
        }
    }

    /** Puts the visitor on hold; they do not wait meanwhile. */
    record Hold() implements ForVisitor {
        @Override
        public String words() {
            return "HOLD";
        }
    }

    /** Returns the visitor to the line, at their place. */
    record ReturnToQueue() implements ForVisitor {
        @Override
        public String words() {
            return "RETURN";
        }
    }

    /** Transfers the visitor to the line of a service; they keep their first arrival. */
    record TransferToService(String service, String note) implements ForVisitor {
        /** The end of the key of the sentence for every transfer. */
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

    /** Transfers the visitor to one counter, which alone calls them. */
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

    /** Changes the service; the visitor stays at this counter. */
    record ChangeService(String service) implements ForVisitor {
        @Override
        public String words() {
            return "ANOTHER_SERVICE";
        }
    }

    /** Stores a note on the visitor, at most 500 characters; blank deletes it. */
    record WriteNote(String text) implements ForVisitor {
        @Override
        public String words() {
            return text.isBlank() ? "NOTE_ERASED" : "NOTE";
        }
    }

    /** Records the outcome of the visit: the codes, and whether its times count in the figures. */
    record MarkOutcomes(Set<String> outcomes, boolean representative) implements ForVisitor {
        /** Sorted, so that equal commands have equal texts. */
        public MarkOutcomes {
            outcomes = Collections.unmodifiableSet(new TreeSet<>(outcomes));
        }

        @Override
        public String words() {
            return "MARK";
        }
    }
}
