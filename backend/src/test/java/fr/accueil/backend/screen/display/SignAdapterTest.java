// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.display.common.HallScreenAccess;
import fr.accueil.display.sign.SignPort;
import fr.accueil.display.sign.SignSnapshot;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignAdapterTest extends ServerTest {

    @Autowired
    private SignPort signs;

    private SignSnapshot sign(String counter) {
        return ((HallScreenAccess.Here<SignSnapshot>) signs.showing(counter)).shown();
    }

    @Test
    void the_sign_follows_its_counter_from_the_opening_to_the_closing() {
        api.open("A1");
        assertThat(sign("A1").state()).isEqualTo(new SignSnapshot.State.Free());
        assertThat(sign("A1").counterWord()).isEqualTo("Accueil");
        assertThat(sign("A1").queues()).isNotEmpty();

        String number = api.issue("ACC-INFO").path("number").asString();
        api.at("A1", "call-next").is(200);
        assertThat(sign("A1").state())
                .isInstanceOfSatisfying(
                        SignSnapshot.State.Called.class,
                        called -> assertThat(called.number()).isEqualTo(number));
        api.at("A1", "start").is(200);
        assertThat(sign("A1").state()).isEqualTo(new SignSnapshot.State.Serving(number));
        api.at("A1", "finish").is(200);
        api.put(SITE + "/counters/A1", "{\"state\":\"PAUSED\"}").is(200);
        assertThat(sign("A1").state()).isEqualTo(new SignSnapshot.State.Paused());
        api.put(SITE + "/counters/A1", "{\"state\":\"CLOSED\"}").is(200);
        assertThat(sign("A1").state()).isEqualTo(new SignSnapshot.State.Closed());
    }

    @Test
    void a_recall_is_a_newer_call_of_the_same_number() {
        api.open("A1");
        api.issue("ACC-INFO");
        api.at("A1", "call-next").is(200);
        SignSnapshot.State.Called first = (SignSnapshot.State.Called) sign("A1").state();
        api.at("A1", "recall").is(200);
        SignSnapshot.State.Called again = (SignSnapshot.State.Called) sign("A1").state();
        assertThat(again.number()).isEqualTo(first.number());
        assertThat(again.callSeq()).isGreaterThan(first.callSeq());
    }

    @Test
    void the_sign_never_carries_a_name_nor_the_reason_of_a_pause() {
        api.put(SITE + "/counters/A1", "{\"state\":\"PAUSED\",\"agent\":\"Zoé Quelqu-une\",\"reason\":\"lunch\"}")
                .is(200);
        assertThat(sign("A1").toString()).doesNotContain("Zoé", "lunch");
    }

    @Test
    void a_sign_shows_its_call() {
        api.open("A1");
        List<SignSnapshot> seen = new CopyOnWriteArrayList<>();
        Registration watching =
                signs.watch("A1", access -> seen.add(((HallScreenAccess.Here<SignSnapshot>) access).shown()));
        api.issue("ACC-INFO");
        api.at("A1", "call-next").is(200);
        await().until(() -> !seen.isEmpty() && seen.getLast().state() instanceof SignSnapshot.State.Called);
        watching.remove();
    }

    @Test
    void no_sign_hangs_over_an_unknown_counter() {
        assertThat(signs.showing("cave")).isEqualTo(new HallScreenAccess.Unknown<>());
        signs.watch("cave", sign -> {}).remove();
    }
}
