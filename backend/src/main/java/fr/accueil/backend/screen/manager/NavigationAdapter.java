// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import fr.accueil.backend.language.ScreenLanguage;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.manager.common.NavigationPort;
import jakarta.servlet.ServletContext;
import org.springframework.stereotype.Component;

/** The pages that a person may open, by the roles of the pages themselves: no second list of rights can differ. */
@Component
class NavigationAdapter implements NavigationPort {

    /** Of no use to who has one site and may add none. */
    private static final String ALL_SITES = "manager/sites";

    private final ManagedSite managed;
    private final CurrentActor actors;
    private final ServletContext application;
    private final AccessAnnotationChecker roles = new AccessAnnotationChecker();

    NavigationAdapter(ManagedSite managed, CurrentActor actors, ServletContext application) {
        this.managed = managed;
        this.actors = actors;
        this.application = application;
    }

    @Override
    public NavigationPort.ShownSite site() {
        Site site = managed.get();
        return new NavigationPort.ShownSite(
                site.name().in(ScreenLanguage.or(site.language())), site.zone(), managed.several());
    }

    @Override
    public boolean mayOpen(String route) {
        if (route.equals(ALL_SITES) && !managed.several() && !mayAddSites()) {
            return false;
        }
        return actors.find()
                .filter(actor -> ApplicationRouteRegistry.getInstance(new VaadinServletContext(application))
                        .getNavigationTarget(route)
                        .filter(page -> mayOpen(page, actor))
                        .isPresent())
                .isPresent();
    }

    private boolean mayAddSites() {
        return actors.find()
                .filter(actor -> actor.site().isEmpty() && actor.may(Permission.MANAGE_SITES))
                .isPresent();
    }

    private boolean mayOpen(Class<?> page, Actor actor) {
        return roles.hasAccess(page, actor::name, role -> actor.role().name().equals(role));
    }
}
