// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** A native select field. */
@Tag("select")
public final class ChoiceField extends Component {

    private String chosen;
    private SerializableConsumer<String> listener = code -> {};

    public ChoiceField(List<Choice> choices, String chosen) {
        this.chosen = chosen;
        choices.forEach(choice -> {
            Element option = new Element("option");
            option.setAttribute("value", choice.code());
            option.setText(choice.name());
            if (choice.code().equals(chosen)) {
                option.setAttribute("selected", true);
            }
            getElement().appendChild(option);
        });
        getElement().addPropertyChangeListener("value", "change", event -> choose(String.valueOf(event.getValue())));
    }

    /** Chooses as a user does, and calls the listener. */
    public void choose(String code) {
        chosen = code;
        listener.accept(code);
    }

    public void onChoice(SerializableConsumer<String> told) {
        listener = told;
    }

    /** Sets the shown choice. */
    public void show(String code) {
        chosen = code;
        getElement().setProperty("value", code);
    }

    public String chosen() {
        return chosen;
    }
}
