// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.opening;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import fr.accueil.manager.common.ManagerWords;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What is to be done with the days: one of several native radio buttons. */
@Tag("fieldset")
final class PlanChoice extends Component {

    private final ManagerWords words;
    private final SerializableRunnable changed;
    private final Element legend = new Element("legend");
    private final Map<OpeningPlan, Element> inputs = new EnumMap<>(OpeningPlan.class);
    private final Map<OpeningPlan, Element> whys = new EnumMap<>(OpeningPlan.class);
    private OpeningPlan chosen = OpeningPlan.USUAL;

    PlanChoice(ManagerWords words, SerializableRunnable changed) {
        this.words = words;
        this.changed = changed;
        getElement().getClassList().add("plan");
        getElement().appendChild(legend);
        for (OpeningPlan plan : OpeningPlan.values()) {
            getElement().appendChild(line(plan));
        }
    }

    private Element line(OpeningPlan plan) {
        String id = "opening-plan-" + plan.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var input = new Element("input")
                .setAttribute("type", "radio")
                .setAttribute("name", "opening-plan")
                .setAttribute("id", id)
                .setAttribute("aria-describedby", id + "-why");
        input.addEventListener("change", event -> choose(plan));
        var label = new Element("label").setAttribute("for", id);
        label.setText(words.say(plan.key()));
        var why = new Element("span").setAttribute("id", id + "-why");
        why.getClassList().add("why");
        inputs.put(plan, input);
        whys.put(plan, why);
        return new Element("div").appendChild(input, label, why);
    }

    void title(String title) {
        legend.setText(title);
    }

    /** Chooses as a person does; a choice that is not offered changes nothing. */
    void choose(OpeningPlan plan) {
        if (isOffered(plan)) {
            show(plan);
            changed.run();
        }
    }

    void show(OpeningPlan plan) {
        chosen = plan;
        inputs.forEach((one, input) -> input.setProperty("checked", one == plan));
    }

    OpeningPlan chosen() {
        return chosen;
    }

    /** @param why it is not offered; empty when it is */
    void offer(OpeningPlan plan, Optional<String> why) {
        input(plan).setAttribute("disabled", why.isPresent());
        whyOf(plan).setText(why.orElse(""));
    }

    boolean isOffered(OpeningPlan plan) {
        return !input(plan).hasAttribute("disabled");
    }

    String why(OpeningPlan plan) {
        return whyOf(plan).getText();
    }

    private Element input(OpeningPlan plan) {
        return Objects.requireNonNull(inputs.get(plan));
    }

    private Element whyOf(OpeningPlan plan) {
        return Objects.requireNonNull(whys.get(plan));
    }
}
