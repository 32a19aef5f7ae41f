// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

/** Which words say that a wish was carried out. */
final class News {
    private News() {}

    static String key(Wish wish) {
        return switch (wish) {
            case Action action -> action.name();
            case Wish.Pause w -> "PAUSE";
            case Wish.Call w -> Action.NEXT.name();
            case Wish.Resume w -> "RESUME";
            case Wish.BringBack w -> w.atEnd() ? "BRING_BACK_END" : "BRING_BACK";
            case Wish.ToService w -> "TRANSFER";
            case Wish.ToCounter w -> "TRANSFER";
            case Wish.AnotherService w -> "ANOTHER_SERVICE";
            case Wish.Note w -> w.text().isBlank() ? "NOTE_ERASED" : "NOTE";
            case Wish.Mark w -> "MARK";
            case Wish.Undo w -> "UNDO";
            case Wish.AnswerHelp w -> "ANSWER_HELP";
        };
    }

    /** What was written for the visitor, or "". */
    static String text(Wish wish) {
        return switch (wish) {
            case Wish.Note note -> note.text();
            case Wish.ToService to -> to.note();
            case Wish.ToCounter to -> to.note();
            case Action w -> "";
            case Wish.Pause w -> "";
            case Wish.Call w -> "";
            case Wish.Resume w -> "";
            case Wish.BringBack w -> "";
            case Wish.AnotherService w -> "";
            case Wish.Mark w -> "";
            case Wish.Undo w -> "";
            case Wish.AnswerHelp w -> "";
        };
    }
}
