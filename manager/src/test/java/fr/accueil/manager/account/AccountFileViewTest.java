// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.account;

import static fr.accueil.manager.account.FakeAccountPort.SHEET;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.manager.account.AccountReply.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountFileViewTest extends AccountsScreen {

    @Test
    void a_list_in_a_file_is_checked_before_anything_is_created() {
        var view = show("fr");
        view.show(new AccountFile.Read(
                List.of(
                        new AccountFile.Line(2, form("n.petit"), List.of()),
                        new AccountFile.Line(3, form("n.petit"), List.of(Fault.LOGIN_TWICE, Fault.NAME_EMPTY))),
                () -> port.create(form("never"))));
        roundTrip();

        assertThat(all(view))
                .contains("Une ligne sur 2 ne peut pas être prise", "Une autre ligne du fichier", "Saisissez un nom");
        assertThat(labels()).containsExactly("Revenir à la liste");
    }

    @Test
    void a_right_file_is_taken_once_and_gives_all_sheets() {
        port.reply = new AccountReply.Given(List.of(SHEET, SHEET));
        port.canMail = true;
        var view = show("fr");
        view.show(new AccountFile.Read(
                List.of(new AccountFile.Line(2, form("n.petit"), List.of())), () -> port.create(form("taken"))));
        roundTrip();
        var take = button("Créer ce compte");
        ComponentUtil.fireEvent(take, new ClickEvent<>(take));
        ComponentUtil.fireEvent(take, new ClickEvent<>(take));
        roundTrip();

        assertThat(port.asked).containsExactly("create taken");
        assertThat(find(Article.class).all()).hasSize(2);
        port.unsent = List.of("n.petit");
        press("Envoyer 2 courriels");
        assertThat(port.asked).endsWith("mail n.petit", "mail n.petit");
        assertThat(all(view)).contains("Le courriel n’a pas pu partir pour\u00a0: n.petit");
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_is_no_list_is_refused_with_a_sentence(AccountFile.Why why) {
        var view = show("fr");
        view.show(new AccountFile.Refused(why));
        roundTrip();

        assertThat(find(Paragraph.class).withClassName("notice").single().getText())
                .endsWith(".")
                .doesNotContain("accounts.file");
    }
}
