// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.file;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.account.AccountFault;
import fr.accueil.backend.account.Accounts;
import fr.accueil.backend.security.Grants;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountFileReaderTest {

    private final Hall hall = Hall.on(Database.H2);
    private final AccountFileReader reader = hall.bean(AccountFileReader.class);

    @BeforeEach
    void an_office_with_an_administrator() {
        forget_all_accounts();
        hall.bean(Accounts.class).add("admin", "Administration", "a password", Role.ADMIN, Optional.empty());
    }

    @AfterEach
    void forget_all_accounts() {
        hall.jdbc.update("delete from account");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "identifiant;nom;rôle;site;courriel\nc.martin;Camille Martin;Agent;salle;c.martin@example.org\n",
                "\ufeffLogin,Name,Role,Site,Mail\r\nC.Martin,Camille  Martin,agent,salle,c.martin@example.org",
                "Courriel;Rôle;Nom;Identifiant;Site;Étage\nc.martin@example.org;AGENT;\"Camille Martin\";c.martin;salle;2\n\n"
            })
    void a_list_in_french_or_english_is_understood(String file) throws IOException {
        AccountFileContent.Lines lines = lines(file);

        assertThat(lines.isRight()).isTrue();
        assertThat(lines.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.login()).isEqualTo("c.martin");
            assertThat(draft.name()).isEqualTo("Camille Martin");
            assertThat(draft.mail()).isEqualTo("c.martin@example.org");
            assertThat(draft.grants()).contains(Grants.at("salle", Role.AGENT));
        });
    }

    @Test
    void without_a_site_a_role_is_for_all_sites() throws IOException {
        assertThat(lines("login;nom;role;site\nab;A B;Responsable;\ncd;C D;Pré-accueil;tous\nef;E F;admin;*")
                        .drafts())
                .extracting(draft -> draft.grants().orElseThrow())
                .containsExactly(
                        Grants.everywhere(Role.MANAGER),
                        Grants.everywhere(Role.RECEPTION),
                        Grants.everywhere(Role.ADMIN));
    }

    @Test
    void every_wrong_line_says_what_is_wrong() throws IOException {
        AccountFileContent.Lines lines = lines("""
                login;nom;role;site;courriel
                ab;A B;agent;salle;
                AB;A B;agent;salle;
                admin;Un autre;agent;;
                cd;C D;chef;;
                ef;E F;;;
                gh;G H;agent;rennes;
                é;;agent;;no address
                """);

        assertThat(lines.isRight()).isFalse();
        assertThat(lines.all())
                .extracting(AccountFileContent.Line::faults)
                .containsExactly(
                        List.of(AccountFault.LOGIN_TWICE),
                        List.of(AccountFault.LOGIN_TWICE),
                        List.of(AccountFault.LOGIN_TAKEN),
                        List.of(AccountFault.ROLE_UNKNOWN),
                        List.of(AccountFault.ROLE_MISSING),
                        List.of(AccountFault.SITE_UNKNOWN),
                        List.of(AccountFault.LOGIN_CHARACTERS, AccountFault.NAME_EMPTY, AccountFault.MAIL_WRONG));
        assertThat(lines.all()).extracting(AccountFileContent.Line::number).startsWith(2, 3, 4);
    }

    @Test
    void a_file_that_is_no_list_is_refused_as_a_whole() throws IOException {
        assertThat(refusal("")).isEqualTo(AccountFileRefusal.EMPTY);
        assertThat(refusal("login;nom;role\n")).isEqualTo(AccountFileRefusal.EMPTY);
        assertThat(refusal("a;b;c\nx;y;z\n")).isEqualTo(AccountFileRefusal.NO_HEADER);
        assertThat(refusal("login;nom;role\n\"a;b;c\n")).isEqualTo(AccountFileRefusal.UNREADABLE);
        assertThat(refusal("login;nom;role\n" + "ab;A B;agent\n".repeat(1_001)))
                .isEqualTo(AccountFileRefusal.TOO_MANY_LINES);
        assertThat(refusal("x".repeat(300_000))).isEqualTo(AccountFileRefusal.TOO_LARGE);
        assertThat(read("login;nom;role\nab;Agnès;agent", Charset.forName("windows-1252")))
                .isEqualTo(new AccountFileContent.Refused(AccountFileRefusal.OTHER_ENCODING));
    }

    private AccountFileContent.Lines lines(String file) throws IOException {
        return (AccountFileContent.Lines) read(file, StandardCharsets.UTF_8);
    }

    private AccountFileRefusal refusal(String file) throws IOException {
        return ((AccountFileContent.Refused) read(file, StandardCharsets.UTF_8)).why();
    }

    private AccountFileContent read(String file, Charset charset) throws IOException {
        return reader.read(new ByteArrayInputStream(file.getBytes(charset)));
    }
}
