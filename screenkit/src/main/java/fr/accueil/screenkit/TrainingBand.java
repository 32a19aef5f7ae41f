// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.screenkit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;

/** Says on a screen that the site trains its staff, as long as it does. */
public final class TrainingBand extends Div {

    /** @param training whether it does now */
    public TrainingBand(Signal<Boolean> training, String sentence) {
        addClassName("training");
        setTestId("training");
        getElement().setAttribute("role", "status");
        add(new Paragraph(sentence));
        bindVisible(training);
    }
}
