// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import fr.accueil.backend.appointment.AppointmentImport;
import fr.accueil.backend.appointment.Preview;
import fr.accueil.backend.appointment.ShortName;
import fr.accueil.backend.language.ScreenLanguage;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.CurrentSite;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.manager.appointment.AppointmentFile;
import fr.accueil.manager.appointment.AppointmentPort;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Implements the port of the import of appointments. */
@Component
class AppointmentAdapter implements AppointmentPort {

    private static final int SHOWN = 20;
    private static final int MOST_WRONG = 200;

    private final CurrentSite currentSite;
    private final AppointmentImport files;
    private final CurrentActor actors;

    AppointmentAdapter(CurrentSite currentSite, AppointmentImport files, CurrentActor actors) {
        this.currentSite = currentSite;
        this.files = files;
        this.actors = actors;
    }

    @Override
    public String siteName() {
        Site site = site();
        return site.name().in(ScreenLanguage.or(site.language()));
    }

    private Site site() {
        return currentSite.require(Permission.BOOK);
    }

    @Override
    public AppointmentFile read(InputStream file, Locale language) throws IOException {
        Site site = site();
        AppointmentImport.Reading reading = files.read(actors.get(), site, file);
        Preview preview = reading.preview();
        if (preview.refusal().isPresent()) {
            return new AppointmentFile.Refused(preview.refusal().get().sentence(language));
        }
        return new AppointmentFile.Understood(
                preview.encoding(),
                counts(preview.counts()),
                preview.lines().stream()
                        .limit(SHOWN)
                        .map(line -> line(site, line, language))
                        .toList(),
                preview.problems().stream()
                        .limit(MOST_WRONG)
                        .map(problem -> new AppointmentFile.Wrong(problem.line(), problem.sentence(language)))
                        .toList(),
                preview.problems().size(),
                () -> files.take(actors.get(), site, reading));
    }

    private static AppointmentFile.Counts counts(Preview.Counts counts) {
        return new AppointmentFile.Counts(
                counts.fresh(), counts.changed(), counts.cancelled(), counts.unchanged(), counts.past());
    }

    private static AppointmentFile.Line line(Site site, Preview.Line line, Locale language) {
        return new AppointmentFile.Line(
                line.line(),
                site.local(line.visitor().booked()),
                site.service(line.visitor().service())
                        .map(service -> service.label().in(language))
                        .orElse(line.visitor().service()),
                line.visitor().reference(),
                line.visitor().name().map(ShortName::text),
                effect(line.effect()));
    }

    private static AppointmentFile.Effect effect(Preview.Effect effect) {
        return switch (effect) {
            case NEW -> AppointmentFile.Effect.NEW;
            case CHANGED -> AppointmentFile.Effect.CHANGED;
            case CANCELLED -> AppointmentFile.Effect.CANCELLED;
            case UNCHANGED -> AppointmentFile.Effect.UNCHANGED;
            case PAST -> AppointmentFile.Effect.PAST;
        };
    }
}
