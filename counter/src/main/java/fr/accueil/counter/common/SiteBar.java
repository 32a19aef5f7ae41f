// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.common;

import com.vaadin.flow.component.html.Header;

/** The header of pages without a counter: the site, the agent. */
public class SiteBar extends Header {
    public SiteBar(CounterWords words, Agent agent) {
        addClassName("bar");
        add(Parts.span("site", agent.siteName()), new AgentBadge(words, agent));
    }
}
