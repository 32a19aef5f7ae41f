// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import fr.accueil.backend.configuration.PublicSettings;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Warns of settings of providers that are wrong or have no effect, one line each. */
@Component
class SignOnAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SignOnAtStart.class);

    private final SignOnSettings settings;
    private final Sites sites;
    private final PublicSettings address;

    SignOnAtStart(SignOnSettings settings, Sites sites, PublicSettings address) {
        this.settings = settings;
        this.sites = sites;
        this.address = address;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        settings.lines(
                        sites.all().stream().map(Site::code).collect(Collectors.toSet()),
                        !address.publicUrl().isEmpty())
                .forEach(LOG::warn);
    }
}
