// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page that could not be made: a sentence for the person, the cause for the log. */
@AnonymousAllowed
@StyleSheet("context://accueil/pages.css")
class FailedPage extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FailedPage.class);

    FailedPage() {
        addClassName("page");
        add(NoSuchPage.apology("failed.title", "failed.lead"));
    }

    @Override
    public String getPageTitle() {
        return NoSuchPage.title("failed.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("a page could not be made", parameter.getException());
        event.getUI().getPage().executeJs("document.documentElement.lang='fr'");
        return 500;
    }
}
