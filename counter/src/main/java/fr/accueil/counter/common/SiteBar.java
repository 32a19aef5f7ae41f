// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.common;

import com.vaadin.flow.component.html.Header;
import fr.accueil.screenkit.SiteName;

/** The header of pages without a counter: the site, the agent. */
public class SiteBar extends Header {
    public SiteBar(CounterWords words, Agent agent) {
        addClassName("bar");
        add(
                new SiteName(agent.siteName(), agent.severalSites(), "counter", words.get("site.change")),
                new AgentBadge(words, agent));
    }
}
