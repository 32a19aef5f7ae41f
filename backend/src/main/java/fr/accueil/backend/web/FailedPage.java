// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.web;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.accueil.backend.security.entry.RefusedActions;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page that could not be made: a sentence for the person, the cause for the log. */
@AnonymousAllowed
@StyleSheet("context://accueil/pages.css")
class FailedPage extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FailedPage.class);
    private final transient RefusedActions refusals;
    private String title = "";

    FailedPage(RefusedActions refusals) {
        this.refusals = refusals;
        addClassName("page");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        refusals.countIfRefused(parameter.getException());
        LOG.error("a page could not be made", parameter.getException());
        Locale language = NoSuchPage.language(event);
        title = NoSuchPage.title("failed.title", language);
        removeAll();
        add(NoSuchPage.apology("failed.title", "failed.lead", language));
        NoSuchPage.says(language, event);
        return 500;
    }
}
