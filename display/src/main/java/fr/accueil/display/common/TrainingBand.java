// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.common;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;

/** Says on a screen of the hall that the site trains its staff. */
public final class TrainingBand extends Div {

    public TrainingBand(Signal<Boolean> training, String sentence) {
        addClassName("training");
        setTestId("training");
        getElement().setAttribute("role", "status");
        add(new Paragraph(sentence));
        bindVisible(training);
    }
}
