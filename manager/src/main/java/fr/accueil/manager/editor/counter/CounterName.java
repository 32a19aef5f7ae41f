// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.counter;

import fr.accueil.manager.editor.DraftPart;
import fr.accueil.manager.editor.EditorDesk;

/** The whole name of a counter, such as "Guichet 3"; its code as long as it has none. */
final class CounterName {

    private CounterName() {}

    static String of(EditorDesk desk, DraftPart counter) {
        String word = counter.at("word").text(desk.first());
        String number = counter.at("number").text();
        return word.isEmpty() && number.isEmpty() ? counter.name() : (word + "\u00a0" + number).strip();
    }
}
