// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.token;

import static fr.accueil.manager.token.FakeTokenPort.NOW;
import static fr.accueil.manager.token.FakeTokenPort.TODAY;
import static fr.accueil.manager.token.FakeTokenPort.token;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.manager.common.ChoiceField;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TokensViewTest extends BrowserlessTest {

    private final FakeTokenPort port = new FakeTokenPort();

    private TokensView show(String language) {
        var view = new TokensView(port);
        UI.getCurrent().add(view);
        view.show(language);
        roundTrip();
        return view;
    }

    private void press(String label) {
        test(find(NativeButton.class)
                        .withCondition(button -> label(button).equals(label))
                        .single())
                .click();
        roundTrip();
    }

    private static String label(NativeButton button) {
        String name = button.getElement().getAttribute("aria-label");
        return name == null ? button.getText() : name;
    }

    private Input input(String id) {
        return find(Input.class).withId(id).single();
    }

    private ChoiceField choice(String id) {
        return find(ChoiceField.class).withId(id).single();
    }

    private List<String> faults() {
        return find(Paragraph.class).withClassName("fault").all().stream()
                .filter(Paragraph::isVisible)
                .map(Paragraph::getText)
                .toList();
    }

    private String table() {
        return find(NativeTable.class).single().getElement().getTextRecursively();
    }

    @Test
    void only_administrators_come_in() {
        assertThat(TokensView.class.getAnnotation(RolesAllowed.class).value()).containsExactly("ADMIN");
    }

    @Test
    void a_new_token_is_shown_once_with_what_was_asked_for() {
        show("fr");
        assertThat(find(H1.class).single().getText()).isEqualTo("Aucun programme n’a accès");
        input("token-name").setValue("Bornes Dupont");
        choice("token-scope").choose("FEED");
        choice("token-site").choose("ancenis");
        input("token-day").setValue("2027-01-31");

        press("Créer le jeton");

        assertThat(port.wanted)
                .containsExactly(new WantedToken(
                        "Bornes Dupont",
                        TokenList.Scope.FEED,
                        Optional.of("ancenis"),
                        Optional.of(TODAY.plusDays(68))));
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Jeton «\u00a0Bornes Dupont\u00a0»");
        assertThat(input("token-value").getValue()).isEqualTo("acc_VALUE");
        press("J’ai copié le jeton");
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(find(Input.class).withId("token-value").exists()).isFalse();
        assertThat(find(H1.class).single().getText()).isEqualTo("Un jeton donne accès à un programme");
        assertThat(input("token-name").getValue())
                .as("an empty form for the next")
                .isEmpty();
    }

    @Test
    void each_choice_of_rights_says_what_it_allows() {
        show("fr");
        for (TokenList.Scope scope : TokenList.Scope.values()) {
            choice("token-scope").choose(scope.name());
            assertThat(find(Paragraph.class).withId("token-scope-hint").single().getText())
                    .isNotBlank();
        }
        assertThat(find(Paragraph.class).withId("token-scope-hint").single().getText())
                .startsWith("Tout ce que l’API permet");
    }

    @ParameterizedTest
    @EnumSource(MadeToken.Fault.class)
    void what_is_wrong_is_said_at_its_field_and_what_was_typed_stays(MadeToken.Fault fault) {
        port.fault = Optional.of(fault);
        show("fr");
        input("token-name").setValue("Bornes Dupont");

        press("Créer le jeton");

        assertThat(faults())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence).isNotBlank().doesNotStartWith("tokens."));
        assertThat(Arrays.asList("token-name", "token-site", "token-day"))
                .filteredOn(this::invalid)
                .hasSize(1);
        assertThat(input("token-name").getValue()).isEqualTo("Bornes Dupont");
        assertThat(find(Dialog.class).exists()).isFalse();

        port.fault = Optional.empty();
        press("Créer le jeton");
        assertThat(faults()).isEmpty();
        assertThat(port.tokens).hasSize(1);
    }

    private boolean invalid(String id) {
        return find(com.vaadin.flow.component.Component.class)
                .withId(id)
                .single()
                .getElement()
                .hasAttribute("aria-invalid");
    }

    @Test
    void a_day_that_is_none_is_said_at_its_field_and_nothing_is_asked_for() {
        show("fr");
        input("token-day").setValue("31/01/2027");

        press("Créer le jeton");

        assertThat(faults()).containsExactly("Écrivez une date, ou laissez vide.");
        assertThat(port.wanted).isEmpty();
    }

    @Test
    void a_token_is_revoked_only_after_a_question() {
        port.tokens.add(token("Panneau", TokenList.Scope.FEED));
        show("fr");

        press("Révoquer\u00a0: Panneau");
        assertThat(port.revoked).isEmpty();
        press("Annuler");
        assertThat(port.revoked).isEmpty();
        press("Révoquer\u00a0: Panneau");
        press("Révoquer le jeton");

        assertThat(port.revoked).containsExactly("Panneau");
        assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText).contains("Aucun jeton n’a été créé.");
    }

    @Test
    void the_table_says_rights_site_maker_use_and_end() {
        port.tokens.add(new TokenList.Token(
                "1",
                "Chiffres",
                Optional.of(TokenList.Scope.STATISTICS),
                Optional.empty(),
                Optional.of(NOW.minus(Duration.ofDays(23))),
                Optional.of("admin"),
                Optional.of(TODAY),
                false,
                Optional.of(NOW.minusSeconds(60))));
        port.tokens.add(new TokenList.Token(
                "2",
                "<b>Vieux",
                Optional.empty(),
                Optional.of("Nantes"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(TODAY.minusDays(1)),
                true,
                Optional.of(NOW.minus(Duration.ofDays(2)))));
        show("fr");

        assertThat(table())
                .contains("Statistiques", "Tous les sites", "1er novembre 2026", "par admin", "Aujourd’hui à 10:44")
                .contains("24 novembre 2026", "Expiré", "23 novembre 2026", "Droits d’un rôle", "22 novembre 2026");
        assertThat(find(NativeTable.class).single().getElement().getOuterHTML()).contains("&lt;b&gt;Vieux");
        assertThat(find(H1.class).single().getText()).isEqualTo("Un jeton donne accès à un programme");
    }

    @Test
    void an_administrator_of_one_site_is_not_offered_all_sites() {
        port.allSites = false;
        show("fr");
        assertThat(choice("token-site").getElement().getTextRecursively()).doesNotContain("Tous les sites");
    }

    @Test
    void the_page_has_a_title_and_can_speak_english() {
        assertThat(show("en").getPageTitle()).isEqualTo("Tokens of the API, Nantes");
        assertThat(find(H1.class).single().getText()).isEqualTo("No program has access");
    }
}
