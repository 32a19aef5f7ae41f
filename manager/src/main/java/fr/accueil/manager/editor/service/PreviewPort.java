// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.service;

import java.util.Optional;

/** The port of what a visitor will see of a service, as the draft of the administrator who is signed in describes it. */
public interface PreviewPort {

    /** What the address of the kiosk's page begins with; behind it, the service and the language. */
    String KIOSK = "/manager/site/preview/";

    /**
     * The paper slip of a made-up ticket.
     *
     * @return a picture of the kind PNG; empty for a service without tickets, and while the draft is unfinished
     */
    Optional<byte[]> slip(String service, String language);
}
