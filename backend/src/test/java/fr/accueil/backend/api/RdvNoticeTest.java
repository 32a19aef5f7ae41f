// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.HttpApiClient;
import fr.accueil.backend.support.ServerTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Notices of RDV Service Public as they come over HTTP, without a token. */
@ExtendWith(OutputCaptureExtension.class)
class RdvNoticeTest extends ServerTest {

    private static final String NOTICE = """
            {"data":{"id":4711,"starts_at":"2040-03-12 09:20:00 +0100","status":"unknown",
              "motif":{"id":3,"name":"SEJ-RDV"},"users":[{"first_name":"Personne","last_name":"INVENTEE"}]},
             "meta":{"model":"Rdv","event":"created","payload_computed_at":"%s"}}""";

    private String notice = "";

    @BeforeEach
    void no_visitor_is_expected() {
        jdbc.update("delete from appointment");
        jdbc.update("delete from rdv_notice");
        notice = NOTICE.formatted(clock.instant());
    }

    @Test
    void a_notice_that_is_signed_rightly_is_taken_once_however_often_it_comes() {
        for (int time = 0; time < 2; time++) {
            assertThat(send("nantes", notice, signature(notice)).is(204).text()).isEmpty();
            assertThat(kept()).containsExactly("4711");
        }
    }

    @Test
    void a_notice_that_is_not_signed_or_signed_wrongly_is_refused_and_names_no_visitor(CapturedOutput log) {
        String right = signature(notice);
        for (String wrong : List.of("", "0", right.substring(2), right.toUpperCase(Locale.ROOT), "x".repeat(4000))) {
            send("nantes", notice, wrong).isProblem(401, "unauthorized");
        }
        post("nantes", notice).isProblem(401, "unauthorized");
        send("nantes", notice + " ", right).isProblem(401, "unauthorized");
        send("no-such-site", notice, right).isProblem(401, "unauthorized");

        assertThat(kept()).isEmpty();
        assertThat(log.getAll().lines().filter(line -> line.contains("not signed")))
                .as("one line, however many come")
                .hasSizeLessThan(2);
        assertThat(log.getAll()).doesNotContain("INVENTEE", "4711");
    }

    @Test
    void a_signed_text_that_is_no_notice_gets_a_clear_answer() {
        for (String nothing : List.of("", "{", "[]", "3", "{\"data\":[]}")) {
            send("nantes", nothing, signature(nothing)).refusesField("data");
        }
        String undated = notice.replaceAll(",\"payload_computed_at\":\"[^\"]*\"", "");
        send("nantes", undated, signature(undated)).refusesField("meta.payload_computed_at");
        String absence = "{\"data\":{},\"meta\":{\"model\":\"Absence\"}}";
        send("nantes", absence, signature(absence)).is(204);
        assertThat(kept()).isEmpty();
    }

    private List<String> kept() {
        return jdbc.queryForList("select reference from appointment", String.class);
    }

    private HttpApiClient.Reply send(String site, String body, String signature) {
        return post(site, body, "X-Lapin-Signature", signature);
    }

    private HttpApiClient.Reply post(String site, String body, String... headers) {
        return api.withoutToken()
                .send(
                        "POST",
                        "/api/v1/sites/" + site + "/appointments/rdv-service-public",
                        BodyPublishers.ofString(body, StandardCharsets.UTF_8),
                        headers);
    }

    private static String signature(String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
