// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.entry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.audit.CountedRefusals;
import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Browser;
import fr.accueil.backend.support.HttpApiClient;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.backend.support.WrittenAudit;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who came in and who was refused can be read afterwards. */
class SignInEntriesTest extends ServerTest {

    @Autowired
    private CountedRefusals refusals;

    private Browser browser;
    private WrittenAudit written;

    @BeforeEach
    void open_a_browser() {
        jdbc.update("delete from sign_in_delay");
        refusals.write();
        written = new WrittenAudit(jdbc);
        browser = new Browser(server(), "127.0.0.7");
    }

    @Test
    void a_sign_in_and_a_sign_out_are_written_with_the_machine_they_come_from() {
        browser.signIn("Agent", Demonstration.PASSWORD);
        browser.signOut();

        assertThat(written.entries())
                .containsExactly(
                        AuditEntry.of(AuditAction.SIGNED_IN, "agent", "agent").from("127.0.0.7"),
                        AuditEntry.of(AuditAction.SIGNED_OUT, "agent", "agent").from("127.0.0.7"));
    }

    @Test
    void a_session_that_is_opened_again_after_a_restart_is_no_second_sign_in() {
        browser.signIn("agent", Demonstration.PASSWORD);
        browser.lose("JSESSIONID");
        assertThat(browser.get("/counter").statusCode()).isEqualTo(200);

        assertThat(written.actions()).containsExactly(AuditAction.SIGNED_IN);
    }

    @Test
    void wrong_passwords_are_written_with_their_number_and_without_the_passwords() {
        for (int i = 0; i < 5; i++) {
            browser.signIn(" AGENT", "secret-of-the-agent");
        }
        refusals.write();

        assertThat(written.entries())
                .containsExactly(AuditEntry.of(AuditAction.SIGN_IN_REFUSED, AuditEntry.UNKNOWN, "ACCOUNT/agent")
                        .from("127.0.0.7")
                        .after("times: 5"));
    }

    @Test
    void what_is_typed_as_a_login_that_no_account_has_is_not_kept() {
        browser.signIn("my-password-in-the-wrong-field", "x");
        browser.signIn("x".repeat(5_000), "");
        refusals.write();

        assertThat(written.entries())
                .containsExactly(AuditEntry.of(AuditAction.SIGN_IN_REFUSED, AuditEntry.UNKNOWN, AuditEntry.UNKNOWN)
                        .from("127.0.0.7")
                        .after("times: 2"));
    }

    @Test
    void a_page_without_the_role_for_it_is_written_and_a_page_with_it_is_not() {
        browser.signIn("agent", Demonstration.PASSWORD);
        browser.draw("counter");
        browser.draw("manager/devices");
        new Browser(server()).draw("manager/devices");
        refusals.write();

        assertThat(written.of(AuditAction.ACTION_REFUSED))
                .containsExactly(AuditEntry.of(AuditAction.ACTION_REFUSED, "agent", "/manager/devices")
                        .from("127.0.0.7")
                        .after("times: 1"));
    }

    @Test
    void a_call_of_the_api_that_a_token_has_no_right_to_is_written_at_the_site_where_it_was_tried() {
        var kiosk = new HttpApiClient(server(), Optional.of(tokenOfRole("borne-x", Role.KIOSK, Optional.of("nantes"))));
        assertThat(kiosk.get(SITE + "/statistics?from=2026-01-01&to=2026-01-02&by=day")
                        .status())
                .isEqualTo(403);
        refusals.write();

        assertThat(written.of(AuditAction.ACTION_REFUSED))
                .containsExactly(AuditEntry.of(AuditAction.ACTION_REFUSED, "borne-x", "READ_STATISTICS")
                        .at("nantes")
                        .from("127.0.0.1")
                        .after("times: 1"));
    }
}
