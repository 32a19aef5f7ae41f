// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.kiosk.common.KioskArrival;
import fr.accueil.kiosk.preview.PreviewKioskPort;
import fr.accueil.kiosk.ticket.KioskTicketRequest;
import fr.accueil.kiosk.ticket.ServicePage;
import fr.accueil.kiosk.ticket.TicketAnswer;
import fr.accueil.manager.editor.DraftEdit;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.EditorPort;
import fr.accueil.manager.editor.service.PreviewPort;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PreviewAdapterTest extends ServerTest {

    private static final DraftPlace INFO = DraftPlace.of("services", "ACC-INFO");

    @Autowired
    private EditorPort editor;

    @Autowired
    private PreviewPort slips;

    @Autowired
    private PreviewKioskPort kiosk;

    @BeforeEach
    void an_administrator_comes() {
        Acting.as("admin", Role.ADMIN);
    }

    @AfterEach
    void the_draft_goes() {
        Acting.as("admin", Role.ADMIN);
        editor.discard();
        Acting.withoutToken();
    }

    private void put(DraftPlace place, String text) {
        editor.edit(List.of(new DraftEdit.Put(place, text)));
    }

    private ServicePage page(Locale language) {
        return kiosk.page("", "ACC-INFO", language);
    }

    @Test
    void the_page_and_the_slip_are_those_of_the_draft() {
        byte[] before = slips.slip("ACC-INFO", "fr").orElseThrow();
        put(INFO.at("label").at("fr"), "Une toute autre démarche");

        assertThat(page(Locale.FRENCH).label()).isEqualTo("Une toute autre démarche");
        assertThat(slips.slip("ACC-INFO", "fr").orElseThrow())
                .isNotEqualTo(before)
                .startsWith(0x89, 'P', 'N', 'G');
        assertThat(kiosk.open())
                .map(KioskArrival.Welcome::languages)
                .hasValueSatisfying(all -> assertThat(all).hasSizeGreaterThan(2));
    }

    @Test
    void a_service_without_tickets_has_no_slip_and_an_unknown_one_neither() {
        assertThat(slips.slip("ORD-CNI", "fr")).isEmpty();
        assertThat(slips.slip("", "fr")).isEmpty();
        assertThat(slips.slip("ACC-INFO", "xx")).isPresent();
    }

    @Test
    void an_unfinished_draft_shows_nothing() {
        editor.edit(List.of(new DraftEdit.PutTexts(DraftPlace.of("counters", "G1", "queues"), List.of())));

        assertThat(kiosk.open()).isEmpty();
        assertThat(slips.slip("ACC-INFO", "fr")).isEmpty();
    }

    @Test
    void no_ticket_is_given_by_the_preview() {
        assertThat(kiosk.take("", new KioskTicketRequest(UUID.randomUUID(), "ACC-INFO", Locale.FRENCH, false)))
                .isInstanceOf(TicketAnswer.Refused.class);
    }

    @Test
    void a_manager_who_may_not_change_the_site_sees_no_draft() {
        Acting.as("responsable", Role.MANAGER);

        assertThatThrownBy(() -> slips.slip("ACC-INFO", "fr")).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> page(Locale.FRENCH)).isInstanceOf(NotAllowedException.class);
    }
}
