// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.common;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;

/** A port that allows every page except those that the test refuses. */
public final class FakeNavigationPort implements NavigationPort {

    boolean several;
    final Set<String> refused = new HashSet<>();

    @Override
    public ShownSite site() {
        return new ShownSite("Préfecture de la Loire-Atlantique", ZoneId.of("Europe/Paris"), several);
    }

    @Override
    public boolean mayOpen(String route) {
        return !refused.contains(route);
    }
}
