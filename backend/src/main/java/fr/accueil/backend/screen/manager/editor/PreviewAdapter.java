// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager.editor;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.sitechange.draft.CurrentDraft;
import fr.accueil.backend.slip.SlipExample;
import fr.accueil.manager.editor.service.PreviewPort;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Implements the port of the preview of a service. */
@Component
class PreviewAdapter implements PreviewPort {

    private final CurrentDraft drafts;
    private final SlipExample slips;

    PreviewAdapter(CurrentDraft drafts, SlipExample slips) {
        this.drafts = drafts;
        this.slips = slips;
    }

    @Override
    public Optional<byte[]> slip(String service, String language) {
        return drafts.site()
                .flatMap(site -> site.service(service)
                        .filter(known -> known.outcome().isReceived())
                        .map(known -> slips.png(site, known, spoken(site, language))));
    }

    private static Locale spoken(Site site, String language) {
        return site.languages().stream()
                .filter(known -> known.getLanguage().equals(language))
                .findFirst()
                .orElse(site.language());
    }
}
