// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.display.common.HallScreenAccess;
import fr.accueil.display.sign.SignPort;
import fr.accueil.display.sign.SignSnapshot;
import fr.accueil.manager.site.SiteFileText;
import fr.accueil.manager.sitelist.SiteFigures;
import fr.accueil.manager.sitelist.SiteList;
import fr.accueil.manager.sitelist.SiteListAnswer;
import fr.accueil.manager.sitelist.SiteListPort;
import fr.accueil.manager.sitelist.WantedSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SiteListAdapterTest extends ServerTest {

    private static final String CODE = "annexe-de-liste";

    @Autowired
    private SiteListPort port;

    @Autowired
    private Sites sites;

    @Autowired
    private SignPort signs;

    @BeforeEach
    void an_administrator_comes() {
        Acting.as("admin", Role.ADMIN);
    }

    @AfterEach
    void the_annex_is_archived() {
        Acting.as("admin", Role.ADMIN);
        if (sites.find(CODE).isPresent()) {
            assertThat(port.archive(CODE)).isEqualTo(new SiteListAnswer.Done());
        }
        Acting.withoutToken();
    }

    private SiteListAnswer annex() {
        SiteListAnswer made = port.add(new WantedSite(CODE, " Annexe ", Optional.of("nantes")));
        return made instanceof SiteListAnswer.CodeTaken ? port.reopen(CODE) : made;
    }

    private static List<String> codes(List<SiteList.Site> sites) {
        return sites.stream().map(SiteList.Site::code).toList();
    }

    @Test
    void an_administrator_adds_a_site_archives_it_and_finds_it_again() {
        assertThat(annex()).isEqualTo(new SiteListAnswer.Done());
        assertThat(port.sites().sites()).contains(new SiteList.Site(CODE, "Annexe"));
        assertThat(port.figures(CODE).waiting()).isZero();

        assertThat(port.archive(CODE)).isEqualTo(new SiteListAnswer.Done());
        assertThat(codes(port.sites().sites())).doesNotContain(CODE);
        assertThat(codes(port.sites().archived())).contains(CODE);

        assertThat(port.reopen(CODE)).isEqualTo(new SiteListAnswer.Done());
        assertThat(codes(port.sites().sites())).contains(CODE);
    }

    @Test
    void an_open_sign_of_a_site_that_is_archived_is_a_sign_no_more() {
        annex();
        Acting.as(new Actor("admin-de-l-annexe", Role.ADMIN, Optional.of(CODE)));
        List<HallScreenAccess<SignSnapshot>> told = new CopyOnWriteArrayList<>();
        Registration watching = signs.watch("A1", told::add);
        assertThat(signs.showing("A1")).isInstanceOf(HallScreenAccess.Here.class);

        Acting.as("admin", Role.ADMIN);
        port.archive(CODE);

        await().until(() -> !told.isEmpty() && told.getLast() instanceof HallScreenAccess.Unknown);
        watching.remove();
    }

    @Test
    void the_hall_of_each_site_is_told_as_it_changes() {
        List<SiteFigures> told = new CopyOnWriteArrayList<>();
        Registration watching = port.watch("nantes", told::add);
        int before = port.figures("nantes").waiting();

        api.issue("ACC-INFO");

        await().until(() -> told.stream().anyMatch(now -> now.waiting() == before + 1));
        assertThat(told.getLast().oldestArrival()).isPresent();
        watching.remove();
    }

    @Test
    void what_was_typed_wrong_is_named() {
        assertThat(port.add(new WantedSite(CODE, "  ", Optional.empty()))).isEqualTo(new SiteListAnswer.WrongName());
        assertThat(port.add(new WantedSite(CODE, "x".repeat(121), Optional.empty())))
                .isEqualTo(new SiteListAnswer.WrongName());
        for (String code : List.of("", "a b", "../nantes", "é", "x".repeat(41), "-a", "a\nb", "x".repeat(10_000))) {
            assertThat(port.add(new WantedSite(code, "Annexe", Optional.empty())))
                    .as(code)
                    .isEqualTo(new SiteListAnswer.WrongCode());
        }
        assertThat(port.add(new WantedSite("nantes", "Annexe", Optional.empty())))
                .isEqualTo(new SiteListAnswer.CodeTaken("nantes"));
        assertThat(port.add(List.of())).isEqualTo(new SiteListAnswer.NotOneFile());
        assertThat(port.add(List.of(new SiteFileText("x.yaml", "site: {"))))
                .isInstanceOf(SiteListAnswer.WrongFile.class);
        assertThat(codes(port.sites().sites())).doesNotContain(CODE);
    }

    @Test
    void a_manager_sees_their_own_sites_alone_and_adds_none() {
        annex();
        Acting.as(new Actor("responsable", Role.MANAGER, Optional.of(CODE)));

        assertThat(port.sites()).isEqualTo(new SiteList(List.of(new SiteList.Site(CODE, "Annexe")), List.of(), false));
        assertThatThrownBy(() -> port.figures("nantes")).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> port.watch("nantes", new ArrayList<>()::add)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> port.archive("nantes")).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> port.archive(CODE)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> port.add(new WantedSite("autre", "Autre", Optional.empty())))
                .isInstanceOf(NotAllowedException.class);
    }
}
