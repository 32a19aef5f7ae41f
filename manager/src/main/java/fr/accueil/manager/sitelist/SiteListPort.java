// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.sitelist;

import com.vaadin.flow.shared.Registration;
import fr.accueil.manager.site.SiteFileText;
import java.util.List;
import java.util.function.Consumer;

/** The port of the page of all sites. */
public interface SiteListPort {

    /** The sites that the signed-in person manages. */
    SiteList sites();

    /** A site of the list now. */
    SiteFigures figures(String code);

    /** Sends the figures of a site of the list after each change, until removed. */
    Registration watch(String code, Consumer<SiteFigures> listener);

    SiteListAnswer add(WantedSite wanted);

    /** The site that these files describe: one site file, and the words files of its further languages. */
    SiteListAnswer add(List<SiteFileText> files);

    SiteListAnswer archive(String code);

    SiteListAnswer reopen(String code);
}
