// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.common;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import fr.accueil.screenkit.SiteName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The navigation between the pages of the manager. */
class StaffNavigationTest extends BrowserlessTest {

    private static final List<String> ENTRIES = List.of(
            "La salle en ce moment",
            "Statistiques",
            "Combien de guichets",
            "Attentes annoncées",
            "Enquête de sortie",
            "Suggestions",
            "Ouvertures",
            "Rendez-vous",
            "Pré-accueil",
            "Guichet",
            "Tous les sites",
            "Bornes et écrans",
            "Formation",
            "Site",
            "Comptes",
            "Jetons",
            "Journal",
            "Conservation des données");

    private final FakeNavigationPort port = new FakeNavigationPort();

    /** Every view of this module. */
    private static List<Class<?>> pages() {
        Path classes = Path.of("target", "classes");
        try (Stream<Path> files = Files.walk(classes)) {
            List<Class<?>> pages = new ArrayList<>();
            for (Path file :
                    files.filter(one -> one.toString().endsWith("View.class")).toList()) {
                String name = classes.relativize(file).toString().replace('/', '.');
                Class<?> view = Class.forName(name.substring(0, name.length() - ".class".length()));
                if (view.isAnnotationPresent(Route.class)) {
                    pages.add(view);
                }
            }
            assertThat(pages).hasSizeGreaterThanOrEqualTo(9);
            return pages;
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<String> routes() {
        return pages().stream().map(page -> page.getAnnotation(Route.class).value());
    }

    private void show(String path, String language) {
        UI.getCurrent().removeAll();
        var frame = new ManagerLayout(port);
        UI.getCurrent().add(frame);
        frame.show(path, language);
        roundTrip();
    }

    private List<Anchor> links() {
        return find(Anchor.class, find(Nav.class).single()).all();
    }

    private List<Anchor> current() {
        return links().stream()
                .filter(link -> link.getElement().hasAttribute("aria-current"))
                .toList();
    }

    @Test
    void every_page_stands_in_the_same_frame() {
        assertThat(pages())
                .allMatch(page -> page.getAnnotation(Route.class).layout() == ManagerLayout.class, "in the frame");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void every_page_shows_the_same_entries_in_the_same_order(String route) {
        show(route, "fr");

        assertThat(links()).extracting(Anchor::getText).containsExactlyElementsOf(ENTRIES);
        assertThat(links())
                .extracting(Anchor::getHref)
                .startsWith("/manager", "/manager/statistics")
                .containsSubsequence("/reception", "/counter", "/manager/devices", "/manager/site")
                .doesNotHaveDuplicates();
        assertThat(find(Nav.class).single().getElement().getAttribute("aria-label"))
                .isEqualTo("Pages du responsable");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void the_page_that_is_shown_is_marked_and_no_other(String route) {
        show(route, "fr");

        assertThat(current())
                .singleElement()
                .satisfies(link -> assertThat(("/" + route)).startsWith(link.getHref()));
        String entry = NavigationEntry.at(route).orElseThrow().route();
        assertThat(current().getFirst().getElement().getAttribute("aria-current"))
                .isEqualTo(entry.equals(route) ? "page" : "true");
        assertThat(current().getFirst().getHref()).isEqualTo("/" + entry);
    }

    @Test
    void what_a_person_may_not_open_is_not_shown() {
        port.refused.addAll(List.of(
                "manager/openings",
                "manager/appointments",
                "manager/sites",
                "manager/devices",
                "manager/training",
                "manager/site",
                "manager/accounts",
                "manager/audit",
                "manager/tokens",
                "manager/retention",
                "counter"));

        show("manager", "fr");

        assertThat(links())
                .extracting(Anchor::getText)
                .containsExactlyElementsOf(without(
                        "Ouvertures",
                        "Rendez-vous",
                        "Tous les sites",
                        "Bornes et écrans",
                        "Formation",
                        "Site",
                        "Comptes",
                        "Journal",
                        "Jetons",
                        "Conservation des données",
                        "Guichet"));
        assertThat(find(UnorderedList.class).all()).as("no empty group").hasSize(4);
    }

    @Test
    void who_works_at_several_sites_finds_the_way_to_another_beside_its_name() {
        port.several = true;

        show("manager/openings", "fr");

        assertThat(find(SiteName.class).single().getElement().getTextRecursively())
                .isEqualTo("Préfecture de la Loire-AtlantiqueChanger de site");
        assertThat(find(Anchor.class).withText("Changer de site").single().getHref())
                .isEqualTo("/sites?for=/manager/openings");
    }

    @Test
    void who_works_at_one_site_is_offered_no_other() {
        show("manager", "fr");

        assertThat(find(Anchor.class).withText("Changer de site").exists()).isFalse();
    }

    private static List<String> without(String... names) {
        var left = new ArrayList<>(ENTRIES);
        left.removeAll(List.of(names));
        return left;
    }

    @Test
    void the_frame_can_be_in_english_and_can_be_drawn_again() {
        show("manager/waits", "fr");

        show("manager/waits", "en");

        assertThat(links()).hasSameSizeAs(ENTRIES).extracting(Anchor::getText).contains("Announced waits", "Counter");
        assertThat(current()).extracting(Anchor::getText).containsExactly("Announced waits");
    }

    @Test
    void the_header_offers_sign_out_language_and_the_notice_of_a_lost_connection() {
        show("manager/devices", "fr");

        assertThat(find(Header.class).single().getElement().getOuterHTML())
                .contains("<form", "method=\"post\"", "action=\"/sign-out\"", "name=\"_csrf\"", "Se déconnecter");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("?lang=fr", "?lang=en");
        assertThat(find(Div.class)
                        .withClassName("link-lost")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .startsWith("Informations interrompues depuis");
    }

    @Test
    void the_first_stop_of_the_keyboard_leads_past_the_navigation() {
        show("manager", "fr");

        Anchor first = find(Anchor.class).all().getFirst();
        assertThat(first.getText()).isEqualTo("Aller au contenu");
        assertThat(first.getHref()).isEqualTo("#content");
        assertThat(find(Div.class).withId("content").single().getElement().getAttribute("tabindex"))
                .isEqualTo("-1");
    }

    @Test
    void the_menu_of_a_narrow_screen_is_a_button_that_says_whether_it_is_open() {
        show("manager", "fr");

        var menu = find(NativeButton.class).single();
        assertThat(menu.getText()).isEqualTo("Menu");
        assertThat(menu.getElement().getAttribute("aria-expanded")).isEqualTo("false");
        assertThat(menu.getElement().getAttribute("aria-controls"))
                .isEqualTo(find(Nav.class).single().getId().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"navigation.js", "navigation.css"})
    void the_script_and_the_style_know_the_same_ids(String file) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(getClass().getResourceAsStream("/META-INF/resources/manager/" + file))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(ManagerLayout.NAVIGATION, ManagerLayout.MENU, ManagerLayout.SKIP, ManagerLayout.CONTENT);
        }
    }
}
