// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.audit;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.accueil.manager.common.ManagerLayout;
import fr.accueil.manager.common.ManagerWords;
import jakarta.annotation.security.RolesAllowed;

/** The page of the audit. The address contains the filters, so that it can be sent to a colleague. */
@Route(value = "manager/audit", layout = ManagerLayout.class)
@RolesAllowed({"MANAGER", "ADMIN"})
@StyleSheet("context://manager/audit.css")
final class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AuditPort port;
    private String title = "";

    AuditView(AuditPort port) {
        this.port = port;
        addClassNames("manager", "audit");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getUI().getLocale().toLanguageTag(), event.getLocation().getQueryParameters());
    }

    void show(String language, QueryParameters parameters) {
        removeAll();
        var words = ManagerWords.in(language);
        var address = AuditAddress.of(parameters);
        var page = port.page(address.filter(), address.below());
        title = page.siteName()
                .map(name -> words.say("audit.title", name))
                .orElseGet(() -> words.say("audit.title.all"));
        add(new AuditContent(port, page, address, words));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
