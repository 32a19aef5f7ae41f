// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.appointment.AppointmentImport;
import fr.accueil.backend.appointment.ExpectedVisitors;
import fr.accueil.backend.security.ChosenSite;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.CurrentSite;
import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.manager.appointment.AppointmentFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AppointmentAdapterTest {

    private final Hall hall = Hall.on(Database.H2);
    private final AppointmentAdapter adapter = new AppointmentAdapter(
            new CurrentSite(hall.sites, new CurrentActor(new ChosenSite()), new ChosenSite()),
            hall.bean(AppointmentImport.class),
            new CurrentActor(new ChosenSite()));

    @BeforeEach
    void a_manager_of_the_site_signs_in() {
        hall.jdbc.update("delete from appointment");
        Acting.as(hall.actor("responsable", Role.MANAGER));
    }

    @AfterEach
    void sign_out() {
        Acting.withoutToken();
    }

    private AppointmentFile read(String file) throws IOException {
        return adapter.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), Locale.FRENCH);
    }

    @Test
    void a_file_is_shown_in_the_sites_words_and_then_taken() throws IOException {
        String day = hall.site.serviceDay(hall.clock.instant()).toString();
        AppointmentFile file = read("réf;date;heure;motif;nom\nR1;" + day + ";23:00;RDV;INVENTEE A\nR2;x;y;z;\n");

        assertThat(file).isInstanceOfSatisfying(AppointmentFile.Understood.class, understood -> {
            assertThat(understood.lines()).singleElement().satisfies(line -> {
                assertThat(line.service()).isEqualTo("Rendez-vous");
                assertThat(line.at().toString()).isEqualTo(day + "T23:00");
                assertThat(line.effect()).isEqualTo(AppointmentFile.Effect.NEW);
            });
            assertThat(understood.wrong())
                    .singleElement()
                    .satisfies(wrong -> assertThat(wrong.sentence()).isEqualTo("«\u00a0x\u00a0» n’est pas une date."));
            assertThat(hall.bean(ExpectedVisitors.class).today(hall.site)).isEmpty();
            assertThat(understood.take().getAsInt()).isEqualTo(1);
            assertThat(understood.take().getAsInt()).isZero();
        });
        assertThat(hall.bean(ExpectedVisitors.class).today(hall.site)).hasSize(1);
        assertThat(adapter.siteName()).isEqualTo("Salle d’essai");
    }

    @Test
    void a_file_that_is_none_is_refused_in_a_sentence() throws IOException {
        assertThat(read("")).isEqualTo(new AppointmentFile.Refused("Ce fichier est vide."));
    }

    @Test
    void an_agent_may_not_import() {
        Acting.as(hall.actor("agent", Role.AGENT));

        assertThatThrownBy(() -> read("réf")).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(adapter::siteName).isInstanceOf(NotAllowedException.class);
    }
}
