// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.hall;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import fr.accueil.display.common.DisplayWords;
import java.util.List;

/** The messages of the reception desk: short still texts beneath the calls. */
final class MessageBand extends Section {

    MessageBand(Signal<DisplaySnapshot> board, DisplayWords words) {
        addClassName("messages");
        getElement().setAttribute("aria-label", words.say("messages")).setAttribute("role", "status");
        setTestId("hall-messages");
        Signal<List<String>> messages = board.map(DisplaySnapshot::messages);
        bindVisible(messages.map(all -> !all.isEmpty()));
        Signal.effect(this, () -> show(messages.get()));
    }

    private void show(List<String> messages) {
        removeAll();
        messages.forEach(message -> add(new Paragraph(message)));
    }
}
