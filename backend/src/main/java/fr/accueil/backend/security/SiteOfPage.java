// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Settles for which site a page opens, before it is made: the one that its address names, that of the page before it, the
 * person's last choice, or the only one where they may use it. Without any of these the person is asked.
 */
@Component
class SiteOfPage implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Sites sites;
    private final transient CurrentActor actors;
    private final transient ChosenSite chosen;
    private final transient CurrentSite current;
    private final transient AccessAnnotationChecker pages = new AccessAnnotationChecker();

    SiteOfPage(Sites sites, CurrentActor actors, ChosenSite chosen, CurrentSite current) {
        this.sites = sites;
        this.actors = actors;
        this.chosen = chosen;
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(begun -> {
            begun.getUI().addBeforeEnterListener(this::enter);
            begun.getUI().addAfterNavigationListener(this::entered);
        });
    }

    private void enter(BeforeEnterEvent entering) {
        UI page = entering.getUI();
        Optional<SignedIn> person = actors.person();
        if (person.isEmpty()) {
            asked(entering.getLocation())
                    .filter(code -> sites.find(code).isPresent())
                    .ifPresent(code -> ChosenSite.open(page, code));
            return;
        }
        List<String> open = open(person.get(), entering.getNavigationTarget());
        if (isShutHere(person.get(), entering.getLocation(), open)) {
            entering.forwardToUrl("/" + entering.getLocation().getFirstSegment() + "?" + ChosenSite.PARAMETER + "="
                    + asked(entering.getLocation()).orElseThrow());
            return;
        }
        Optional<String> site = Stream.of(asked(entering.getLocation()), chosen.find(), chosen.last())
                .flatMap(Optional::stream)
                .filter(open::contains)
                .findFirst()
                .or(() -> open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty());
        if (site.isPresent()) {
            ChosenSite.open(page, site.get());
            ChosenSite.remember(site.get());
        } else if (!open.isEmpty() && isOfStaff(entering.getLocation())) {
            entering.forwardToUrl(chooser(entering.getLocation()));
        }
    }

    /** The person works at the site that was asked for, but may not open this page there: the first page of the area is. */
    private static boolean isShutHere(SignedIn person, Location location, List<String> open) {
        Optional<StaffArea> area = StaffArea.of(location.getFirstSegment());
        return asked(location)
                .filter(code -> !open.isEmpty()
                        && !open.contains(code)
                        && location.getSegments().size() > 1)
                .flatMap(person.grants()::roleAt)
                .filter(role -> area.map(StaffArea::permission).map(role::may).orElse(false))
                .isPresent();
    }

    private static boolean isOfStaff(Location location) {
        return StaffArea.of(location.getFirstSegment()).isPresent();
    }

    /** The sites where a person may use a page. */
    private List<String> open(SignedIn person, Class<?> page) {
        return sites.all().stream()
                .map(Site::code)
                .filter(code -> person.grants()
                        .roleAt(code)
                        .filter(role -> pages.hasAccess(
                                page, person::login, named -> role.name().equals(named)))
                        .isPresent())
                .toList();
    }

    private static Optional<String> asked(Location location) {
        return location.getQueryParameters().getSingleParameter(ChosenSite.PARAMETER);
    }

    private static String chooser(Location location) {
        return "/sites?for=" + URLEncoder.encode("/" + location.getPath(), StandardCharsets.UTF_8);
    }

    /** The address names the site of who has several, so that it can be kept, and a reload stays there. */
    private void entered(AfterNavigationEvent entered) {
        UI page = UI.getCurrent();
        Location location = entered.getLocation();
        boolean several = isOfStaff(location) && current.severalSites();
        if (!several || page == null) {
            return;
        }
        chosen.find().filter(code -> !asked(location).equals(Optional.of(code))).ifPresent(code -> {
            Map<String, List<String>> parameters =
                    new HashMap<>(location.getQueryParameters().getParameters());
            parameters.put(ChosenSite.PARAMETER, List.of(code));
            page.getPage()
                    .getHistory()
                    .replaceState(null, new Location(location.getPath(), new QueryParameters(parameters)));
        });
    }
}
