// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.web;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Keeps the framework's own error pages away from the public: a page that lost its session loads itself again. */
@Component
class UnattendedPages implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(response -> {
            Element head = response.getDocument().head();
            // Before the framework's own scripts: the first to receive the answer decides.
            head.prependElement("script").attr("src", "/accueil/history.js");
            head.prependElement("script").attr("src", "/accueil/browser.js");
            head.appendElement("script").attr("src", "/accueil/accueil.js").attr("defer", true);
        });
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorNotificationEnabled(false);
        messages.setCookiesDisabledNotificationEnabled(false);
        event.getSource().setSystemMessagesProvider(info -> messages);
    }
}
