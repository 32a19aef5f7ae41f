// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** Who is signed in, and the way out. */
class AgentBadge extends Div {
    AgentBadge(Words words, Agent agent) {
        addClassName("agent");
        Anchor out = new Anchor("/sign-out", words.get("agent.signOut"));
        out.setRouterIgnore(true);
        add(Parts.span("name", agent.name()), out);
    }
}
