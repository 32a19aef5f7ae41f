// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.account;

import static fr.accueil.manager.account.FakeAccountPort.SHEET;
import static fr.accueil.manager.account.FakeAccountPort.list;
import static fr.accueil.manager.account.FakeAccountPort.row;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.manager.account.AccountForm.RoleAt;
import fr.accueil.manager.account.AccountList.State;
import fr.accueil.manager.account.AccountReply.Fault;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountsViewTest extends AccountsScreen {

    @Test
    void only_administrators_come_in() {
        assertThat(AccountsView.class.getAnnotation(RolesAllowed.class).value()).containsExactly("ADMIN");
    }

    @Test
    void each_account_says_its_roles_its_state_and_when_it_was_last_used() {
        port.list = Optional.of(list(
                row("admin", "Administration", State.ACTIVE),
                row("new", "Noa Petit", State.AWAITED),
                row("late", "Lou Roy", State.STUCK),
                row("gone", "Sacha Blanc", State.DISABLED)));

        var view = show("fr");

        assertThat(texts("account-state"))
                .containsExactly("Actif", "Mot de passe remis", "Mot de passe à refaire", "Désactivé");
        assertThat(all(view))
                .contains(
                        "4\u00a0comptes, dont 1\u00a0désactivé",
                        "Agent, tous les sites",
                        "jusqu’au lundi 26 novembre à 10:45",
                        "10:40",
                        "2\u00a0connexions ouvertes",
                        "jamais",
                        "vous");
        assertThat(labels())
                .contains(
                        "Réactiver\u00a0: Sacha Blanc", "Mot de passe\u00a0: Noa Petit", "Désactiver\u00a0: Noa Petit")
                .doesNotContain(
                        "Mot de passe\u00a0: Administration",
                        "Mot de passe\u00a0: Sacha Blanc",
                        "Déconnecter\u00a0: Administration");
    }

    @Test
    void an_administrator_of_one_site_is_told_who_keeps_the_accounts() {
        port.list = Optional.empty();

        assertThat(all(show("fr"))).contains("Les comptes sont tenus par un administrateur de tous les sites");
    }

    @Test
    void the_accounts_of_a_demonstration_offer_no_change() {
        var fixed = row("agent", "Camille Martin", State.ACTIVE);
        port.list = Optional.of(list(new AccountList.Row(
                fixed.form(),
                fixed.state(),
                fixed.until(),
                fixed.lastSignIn(),
                fixed.signIns(),
                true,
                false,
                Optional.empty())));
        show("fr");

        assertThat(labels())
                .contains("Déconnecter\u00a0: Camille Martin")
                .doesNotContain("Modifier\u00a0: Camille Martin");
    }

    @Test
    void a_new_account_is_written_in_a_form_and_its_sheet_is_shown_once() {
        port.reply = new AccountReply.Given(List.of(SHEET));
        var view = show("fr");
        press("Nouveau compte");
        field("account-login").setValue("n.petit");
        field("account-name").setValue("Noa Petit");
        choose(0, "RECEPTION");
        press("Créer le compte");

        assertThat(port.asked).containsExactly("create n.petit");
        assertThat(port.sent.orElseThrow().roles()).containsExactly(new RoleAt(Optional.empty(), StaffRole.RECEPTION));
        assertThat(find(Article.class).single().getElement().getTextRecursively())
                .contains(
                        "Noa Petit",
                        "n.petit",
                        "ABCD-EFGH-JKMN-PQRS",
                        "https://accueil.example.org/",
                        "mardi 27 novembre",
                        "10:45",
                        "Choisissez votre propre mot de passe");
        assertThat(all(view)).contains("aucun serveur de courriel n’est réglé");
        press("Terminer");
        assertThat(all(view)).doesNotContain("ABCD-EFGH");
        view.show("fr");
        assertThat(all(view)).doesNotContain("ABCD-EFGH");
    }

    @Test
    void roles_may_differ_from_site_to_site() {
        show("fr");
        press("Nouveau compte");
        choose(0, "");
        choose(1, "MANAGER");
        choose(2, "AGENT");
        press("Créer le compte");

        assertThat(port.sent.orElseThrow().roles())
                .containsExactly(
                        new RoleAt(Optional.of("nantes"), StaffRole.MANAGER),
                        new RoleAt(Optional.of("rennes"), StaffRole.AGENT));
    }

    @Test
    void what_is_refused_is_said_at_its_field_and_the_form_stays() {
        port.reply = new AccountReply.Refused(List.of(Fault.LOGIN_TAKEN, Fault.MAIL_WRONG, Fault.ROLE_MISSING));
        show("fr");
        press("Nouveau compte");
        press("Créer le compte");

        assertThat(find(Dialog.class).single().isOpened()).isTrue();
        assertThat(faults())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("Cet identifiant est déjà donné"),
                        one -> assertThat(one).startsWith("Cette adresse"),
                        one -> assertThat(one).startsWith("Choisissez au moins un rôle"));
        assertThat(field("account-login").getElement().getAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(field("account-name").getElement().hasAttribute("aria-invalid"))
                .isFalse();
        port.reply = new AccountReply.Refused(List.of(Fault.NAME_EMPTY));
        press("Créer le compte");
        assertThat(faults()).singleElement().isEqualTo("Saisissez un nom.");
    }

    @ParameterizedTest
    @EnumSource
    void every_refusal_has_a_sentence(Fault fault) {
        for (String language : List.of("fr", "en")) {
            port.reply = new AccountReply.Refused(List.of(fault));
            port.list = Optional.of(list(row("gone", "Sacha Blanc", State.DISABLED)));
            UI.getCurrent().removeAll();
            show(language);
            press(language.equals("fr") ? "Réactiver\u00a0: Sacha Blanc" : "Enable: Sacha Blanc");
            assertThat(find(Paragraph.class).withClassName("notice").single().getText())
                    .endsWith(".")
                    .doesNotContain("account.fault");
        }
    }

    @Test
    void disabling_asks_first() {
        port.list = Optional.of(list(row("n.petit", "Noa Petit", State.ACTIVE)));
        var view = show("fr");
        press("Désactiver\u00a0: Noa Petit");
        assertThat(port.asked).isEmpty();
        press("Désactiver");

        assertThat(port.asked).containsExactly("disable n.petit");
        assertThat(all(view)).contains("C’est fait.");
    }

    @Test
    void in_a_long_list_a_person_is_found_by_name() {
        port.list = Optional.of(list(IntStream.range(0, 150)
                .mapToObj(i -> row("agent-" + i, i == 140 ? "Éloïse Faure" : "Agent " + i, State.ACTIVE))
                .toArray(AccountList.Row[]::new)));
        var view = show("fr");
        assertThat(all(view)).contains("50 autres comptes ne sont pas montrés");

        test(find(Input.class).withId("accounts-search").single()).setValue("eloise");
        roundTrip();

        assertThat(find(NativeTable.class).single().getBody().getRowCount()).isEqualTo(1);
    }

    @Test
    void the_page_can_be_in_english() {
        show("en");

        assertThat(find(H1.class).single().getText()).isEqualTo("Accounts");
        assertThat(labels()).contains("New account");
    }

    @Test
    void who_comes_by_a_provider_is_shown_with_it_and_gets_no_password() {
        var bound = row("c.martin", "Claire Martin", State.ACTIVE);
        port.list = Optional.of(list(new AccountList.Row(
                bound.form(),
                bound.state(),
                bound.until(),
                bound.lastSignIn(),
                bound.signIns(),
                false,
                false,
                Optional.of("ProConnect"))));

        assertThat(all(show("fr"))).contains("se connecte avec ProConnect");
        assertThat(labels())
                .contains("Modifier\u00a0: Claire Martin", "Désactiver\u00a0: Claire Martin")
                .doesNotContain("Mot de passe\u00a0: Claire Martin");
    }

    @Test
    void who_waits_is_given_a_role_with_what_the_provider_has_told() {
        port.list = Optional.of(waiting());
        var view = show("fr");
        assertThat(all(view))
                .contains(
                        "Une personne attend un compte",
                        "Claire Martin",
                        "c.martin@example.org",
                        "ProConnect, dernière connexion\u00a0: 10:35");

        press("Donner un rôle\u00a0: Claire Martin");
        assertThat(field("account-login").getValue()).isEqualTo("c.martin");
        assertThat(field("account-name").getValue()).isEqualTo("Claire Martin");
        choose(0, "AGENT");
        press("Créer le compte");

        assertThat(port.asked).containsExactly("admit id-1");
        assertThat(port.sent.orElseThrow().roles()).containsExactly(new RoleAt(Optional.empty(), StaffRole.AGENT));
    }

    @Test
    void who_waits_and_does_not_work_here_is_dismissed_after_a_question() {
        port.list = Optional.of(waiting());
        show("fr");

        press("Écarter\u00a0: Claire Martin");
        assertThat(port.asked).isEmpty();
        press("Écarter");

        assertThat(port.asked).containsExactly("dismiss id-1");
    }

    @Test
    void who_waits_no_more_is_told_at_the_field() {
        port.list = Optional.of(waiting());
        show("fr");
        press("Donner un rôle\u00a0: Claire Martin");
        port.reply = new AccountReply.Refused(List.of(Fault.WAITS_NO_MORE));

        press("Créer le compte");

        assertThat(faults()).singleElement().asString().startsWith("Cette personne n’attend plus\u00a0: un autre");
    }

    private static AccountList waiting() {
        var shown = list(row("admin", "Administration", State.ACTIVE));
        return new AccountList(
                shown.zone(),
                shown.now(),
                shown.sites(),
                shown.rows(),
                List.of(new AccountList.Waiting(
                        "id-1",
                        new AccountForm("c.martin", "Claire Martin", "c.martin@example.org", List.of()),
                        "ProConnect",
                        shown.now().minus(Duration.ofMinutes(10)))));
    }
}
