// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** A kiosk on the step of the check-in. */
abstract class CheckInScreen extends KioskScreen {

    static final LocalDateTime TEN_TWENTY = LocalDateTime.of(2026, 11, 24, 10, 20);
    static final Optional<Menu.Choice> RECEPTION = Optional.of(FakeKioskPort.choice("INFO", "Un renseignement"));

    void openCheckIn() {
        port.pages.put("RDV", page(true));
        open();
        press("J’ai un rendez-vous");
        press("Titre de séjour");
    }

    String notice() {
        return text(find(Paragraph.class, find(NoticeStep.class).single())
                .withClassName("notice")
                .single());
    }

    static ServicePage page(boolean withoutReference) {
        ServicePage.Missing missing = new ServicePage.Missing("Revenez avec.", List.of(), Optional.empty());
        return new ServicePage.CheckIn(
                "RDV",
                "Titre de séjour",
                List.of("La convocation", "Le passeport"),
                true,
                withoutReference,
                Optional.of(missing));
    }
}
