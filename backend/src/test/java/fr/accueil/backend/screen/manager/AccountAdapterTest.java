// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.account.AccountFault;
import fr.accueil.backend.account.file.AccountFileRefusal;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.Browser;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.manager.account.AccountFile;
import fr.accueil.manager.account.AccountForm;
import fr.accueil.manager.account.AccountForm.RoleAt;
import fr.accueil.manager.account.AccountList;
import fr.accueil.manager.account.AccountReply;
import fr.accueil.manager.account.StaffRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AccountAdapterTest extends ServerTest {

    @Autowired
    private AccountAdapter adapter;

    @BeforeEach
    void an_administrator() {
        forget_the_new_people();
        Acting.as("admin", Role.ADMIN);
    }

    @AfterEach
    void forget_the_new_people() {
        Acting.withoutToken();
        jdbc.update("delete from account where login like 'new%'");
        jdbc.update("delete from sign_in_delay");
    }

    private static AccountForm form(String login, RoleAt... roles) {
        return new AccountForm(login, "Noa Petit", "n.petit@example.org", List.of(roles));
    }

    private static RoleAt everywhere(StaffRole role) {
        return new RoleAt(Optional.empty(), role);
    }

    private AccountList.Row row(String login) {
        return adapter.accounts().orElseThrow().rows().stream()
                .filter(row -> row.form().login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_list_shows_what_was_created_and_the_sheet_opens_the_account() {
        AccountReply reply = adapter.create(form("new.petit", everywhere(StaffRole.RECEPTION)));

        AccountReply.Sheet sheet = ((AccountReply.Given) reply).sheets().getFirst();
        assertThat(row("new.petit").state()).isEqualTo(AccountList.State.AWAITED);
        assertThat(row("new.petit").form()).isEqualTo(form("new.petit", everywhere(StaffRole.RECEPTION)));
        Browser browser = new Browser(server());
        assertThat(Browser.location(browser.signIn("new.petit", sheet.password())))
                .doesNotContain("wrong");
        assertThat(row("new.petit").signIns()).isEqualTo(1);
        assertThat(row("new.petit").state()).isEqualTo(AccountList.State.STUCK);
        assertThat(row("new.petit").lastSignIn()).isPresent();
    }

    @Test
    void what_the_page_shows_can_be_sent_back_and_changed() {
        adapter.create(form("new.petit", new RoleAt(Optional.of("nantes"), StaffRole.AGENT)));
        AccountForm shown = row("new.petit").form();

        assertThat(adapter.change(shown, form("new.petit", everywhere(StaffRole.MANAGER))))
                .isInstanceOf(AccountReply.Done.class);
        assertThat(row("new.petit").form().roles()).containsExactly(everywhere(StaffRole.MANAGER));
        assertThat(adapter.change(shown, form("new.petit", everywhere(StaffRole.AGENT))))
                .isEqualTo(new AccountReply.Refused(List.of(AccountReply.Fault.CHANGED_MEANWHILE)));
    }

    @Test
    void the_accounts_of_the_demonstration_stay_as_they_are() {
        var refused = new AccountReply.Refused(List.of(AccountReply.Fault.OF_THE_DEMONSTRATION));

        assertThat(adapter.disable("agent")).isEqualTo(refused);
        assertThat(adapter.newPassword("agent")).isEqualTo(refused);
        assertThat(adapter.change(row("admin").form(), form("admin", everywhere(StaffRole.AGENT))))
                .isEqualTo(refused);
        assertThat(row("agent").isFixed()).isTrue();
        assertThat(row("admin").isYours()).isTrue();
    }

    @Test
    void a_list_is_taken_whole_or_not_at_all() throws IOException {
        AccountFile.Read wrong = read("login;nom;role\nnew1;Ana;agent\nadmin;Cid;agent\n");
        assertThat(wrong.take().get()).isEqualTo(new AccountReply.Refused(List.of(AccountReply.Fault.LOGIN_TAKEN)));
        assertThat(adapter.accounts().orElseThrow().rows())
                .noneMatch(row -> row.form().login().equals("new1"));

        AccountFile.Read right = read("login;nom;role\nnew1;Ana;agent\nnew2;Cid;responsable\n");
        assertThat(((AccountReply.Given) right.take().get()).sheets()).hasSize(2);
        assertThat(right.take().get()).as("a double press").isInstanceOf(AccountReply.Refused.class);
    }

    private AccountFile.Read read(String file) throws IOException {
        return (AccountFile.Read) adapter.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whoever_is_no_administrator_of_all_sites_sees_and_does_nothing() {
        for (Actor other : List.of(
                new Actor("x", Role.ADMIN, Optional.of("nantes")), new Actor("x", Role.MANAGER, Optional.empty()))) {
            Acting.as(other);
            assertThat(adapter.accounts()).isEmpty();
            assertThatThrownBy(() -> adapter.create(form("new", everywhere(StaffRole.ADMIN))))
                    .isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> read("login;nom;role\nnew1;Ana;agent\n")).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> adapter.mail(List.of())).isInstanceOf(NotAllowedException.class);
        }
    }

    @Test
    void without_a_mail_server_no_mail_is_offered() {
        assertThat(adapter.canMail()).isFalse();
    }

    @Test
    void every_reason_of_the_server_has_its_word_on_the_page() {
        assertThat(Stream.of(AccountReply.Fault.values()).map(one -> one.name() + one.field()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(AccountFault.values())
                        .map(one -> one.name() + one.field())
                        .toList());
        assertThat(Stream.of(AccountFile.Why.values()).map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(AccountFileRefusal.values()).map(Enum::name).toList());
    }
}
