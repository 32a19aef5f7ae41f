// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.vaadin.flow.component.html.Header;

/** The head of the pages without a counter: the site, the agent. */
class SiteBar extends Header {
    SiteBar(Words words, Agent agent) {
        addClassName("bar");
        add(Parts.span("site", agent.siteName()), new AgentBadge(words, agent));
    }
}
