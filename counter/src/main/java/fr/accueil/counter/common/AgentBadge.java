// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.common;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import fr.accueil.screenkit.StaffLanguageChoice;

/** The name of the agent who is signed in, and the button that signs out. */
public class AgentBadge extends Div {
    public AgentBadge(CounterWords words, Agent agent) {
        addClassName("agent");
        add(new StaffLanguageChoice(words.locale(), words.get("language")));
        getElement().appendChild(signOut(words.get("agent.signOut")));
        add(name(words, agent));
    }

    /** The way to one's own account. */
    private static Anchor name(CounterWords words, Agent agent) {
        Anchor name = new Anchor("/account", agent.name());
        name.setRouterIgnore(true);
        name.addClassName("name");
        name.getElement().setAttribute("aria-label", words.get("agent.account", agent.name()));
        return name;
    }

    /** A form, so that no other site can sign an agent out; accueil.js adds the token. */
    private static Element signOut(String text) {
        Element form = new Element("form");
        form.setAttribute("method", "post").setAttribute("action", "/sign-out");
        Element token = new Element("input").setAttribute("type", "hidden").setAttribute("name", "_csrf");
        return form.appendChild(token, new Element("button").setText(text));
    }
}
