// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.common;

import com.vaadin.flow.component.html.Paragraph;

/** The notice that a key was ignored, because the press before it changed its meaning; counter.js shows it. */
public class UntakenKeyLine extends Paragraph {
    public UntakenKeyLine(CounterWords words) {
        addClassNames("notice", "untaken");
        getElement()
                .setAttribute("role", "status")
                .setAttribute("data-testid", "untaken")
                .setAttribute(CounterAttributes.UNTAKEN, words.get("notice.untaken", "{0}"));
    }
}
