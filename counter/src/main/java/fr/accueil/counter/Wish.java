// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import java.util.Optional;
import java.util.Set;

/** One thing that an agent wants done at their counter. Codes are those of {@link CounterSnapshot} and {@link DeskRules}. */
public sealed interface Wish
        permits Action,
                Wish.Pause,
                Wish.Call,
                Wish.Resume,
                Wish.BringBack,
                Wish.ToService,
                Wish.ToCounter,
                Wish.AnotherService,
                Wish.Note,
                Wish.Mark,
                Wish.Undo,
                Wish.AnswerHelp {

    /** Calls nobody until opened again; the visitor in front stays. */
    record Pause(Optional<String> reason) implements Wish {}

    /** Calls one given ticket of the line, out of turn. */
    record Call(String ticket, Optional<String> reason) implements Wish {}

    /** Takes a ticket on hold back into service. */
    record Resume(String ticket) implements Wish {}

    /** Brings an absent visitor back to the line: at their place, or at its end. */
    record BringBack(String ticket, boolean atEnd) implements Wish {}

    /** Sends the visitor in front on to the line of a service; they keep their first arrival. */
    record ToService(String service, String note) implements Wish {}

    /** Sends the visitor in front on to one counter, which alone will call them. */
    record ToCounter(String counter, String note) implements Wish {}

    /** The visitor in front goes on here with another service. */
    record AnotherService(String service) implements Wish {}

    /** Keeps a note with the visitor in front, at most 500 characters; blank erases it. */
    record Note(String text) implements Wish {}

    /** How the visit in front ends, or will: the codes of its outcomes, and whether its times count in the figures. */
    record Mark(Set<String> outcomes, boolean representative) implements Wish {}

    /** Undoes the last thing done with a ticket at this counter, when it is still this one. */
    record Undo(CounterSnapshot.Wished what, String number) implements Wish {}

    /** Says that the agent goes and helps a colleague. */
    record AnswerHelp(String counter) implements Wish {}
}
