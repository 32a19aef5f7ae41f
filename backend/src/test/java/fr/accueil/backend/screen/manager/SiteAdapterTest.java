// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.manager.site.SiteDifferenceLine;
import fr.accueil.manager.site.SiteFileCheck;
import fr.accueil.manager.site.SiteFileText;
import fr.accueil.manager.site.SitePort;
import fr.accueil.manager.site.SiteProposal;
import fr.accueil.manager.site.SiteReply;
import fr.accueil.manager.site.SiteVersionHistory.State;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SiteAdapterTest extends ServerTest {

    private static final SiteProposal NOW = new SiteProposal(Optional.empty(), "essai");

    @Autowired
    private SitePort port;

    @Autowired
    private Sites sites;

    @BeforeEach
    void an_administrator_comes() {
        Acting.as("admin", Role.ADMIN);
    }

    @AfterEach
    void the_site_is_as_it_was() {
        Acting.as("admin", Role.ADMIN);
        port.restore(1);
        Acting.withoutToken();
    }

    private SiteFileText file() {
        return port.files().getFirst();
    }

    private SiteFileText changed(String from, String to) {
        assertThat(file().text()).contains(from);
        return new SiteFileText(file().name(), file().text().replace(from, to));
    }

    private SiteFileCheck.Offered offered(SiteFileText file) {
        return (SiteFileCheck.Offered) port.check(List.of(file));
    }

    @Test
    void the_files_of_all_languages_are_there_to_take_away_and_change_nothing_when_brought_back() {
        assertThat(port.files()).extracting(SiteFileText::name).startsWith("nantes.yaml", "nantes.ar.yaml");

        assertThat(port.check(port.files())).isInstanceOf(SiteFileCheck.Same.class);
    }

    @Test
    void a_changed_file_shows_its_differences_and_is_in_force_once_it_is_applied() {
        SiteFileCheck.Offered offered = offered(changed("Démarche terminée", "Terminé"));

        assertThat(offered.differences())
                .containsExactly(new SiteDifferenceLine(
                        "site.counter-rules.outcomes[done].label.fr", "Démarche terminée", "Terminé"));
        assertThat(file().text()).contains("Démarche terminée");

        assertThat(port.propose(offered, NOW)).isInstanceOf(SiteReply.Applied.class);

        assertThat(file().text()).contains("label: { fr: Terminé,");
        assertThat(port.versions().listed().getFirst()).satisfies(version -> {
            assertThat(version.state()).isEqualTo(State.IN_FORCE);
            assertThat(version.author()).isEqualTo("Administration");
            assertThat(version.reason()).isEqualTo("essai");
            assertThat(port.differences(version.number())).isEqualTo(offered.differences());
        });
    }

    @Test
    void words_alone_can_be_changed() {
        SiteFileText arabic = port.files().get(1);
        SiteFileCheck.Offered offered = offered(
                new SiteFileText("autre.ar.yaml", arabic.text().replaceFirst("(?m)^(\"Élus\":) .*$", "$1 خدمة")));

        assertThat(offered.differences()).singleElement().satisfies(one -> {
            assertThat(one.path()).startsWith("words[ar].");
            assertThat(one.after()).isEqualTo("خدمة");
        });
    }

    @Test
    void a_file_of_another_site_two_site_files_and_a_wrong_one_change_nothing() {
        String code = sites.all().getFirst().code();
        assertThat(port.check(List.of(changed("code: " + code, "code: ailleurs"))))
                .isEqualTo(new SiteFileCheck.AnotherSite("ailleurs"));
        assertThat(port.check(List.of(file(), file()))).isInstanceOf(SiteFileCheck.NotOneFile.class);
        assertThat(port.check(List.of())).isInstanceOf(SiteFileCheck.NotOneFile.class);
        assertThat(port.check(List.of(new SiteFileText("x.yaml", "queues: ["))))
                .isInstanceOf(SiteFileCheck.Wrong.class);
        assertThat(port.check(List.of(changed("letter: A", "letter: AB"))))
                .isInstanceOfSatisfying(SiteFileCheck.Wrong.class, wrong -> {
                    assertThat(wrong.mistake().field()).isEqualTo("queues[1].letter");
                    assertThat(wrong.mistake().sentence())
                            .isEqualTo("«\u00a0AB\u00a0»\u00a0: il faut une seule lettre majuscule");
                });
        assertThat(port.check(List.of(new SiteFileText("x.yaml", "a".repeat(500_001)))))
                .isInstanceOf(SiteFileCheck.Wrong.class);
        assertThat(port.check(List.of(new SiteFileText("x.yaml", BOMB)))).isInstanceOf(SiteFileCheck.Wrong.class);
    }

    private static final String BOMB = """
            a: &a [x, x, x, x, x, x, x, x, x]
            b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
            c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
            d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
            e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
            site: *e
            """;

    @Test
    void two_people_who_looked_at_the_same_version_lose_nothing() {
        SiteFileCheck.Offered mine = offered(changed("Démarche terminée", "Terminé"));
        SiteFileCheck.Offered theirs = offered(changed("Dossier incomplet", "Pièce manquante"));
        port.propose(theirs, NOW);

        assertThat(port.propose(mine, NOW))
                .isInstanceOfSatisfying(
                        SiteReply.Applied.class,
                        applied -> assertThat(applied.merged()).isTrue());

        assertThat(file().text()).contains("Terminé", "Pièce manquante");
    }

    @Test
    void a_manager_an_agent_and_a_visitor_see_nothing_of_it() {
        for (Role role : List.of(Role.MANAGER, Role.RECEPTION, Role.AGENT)) {
            Acting.as("someone", role);
            assertThatThrownBy(port::versions).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(port::files).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> port.restore(1)).isInstanceOf(NotAllowedException.class);
        }
    }
}
