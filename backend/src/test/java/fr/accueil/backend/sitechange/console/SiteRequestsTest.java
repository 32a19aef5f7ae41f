// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.console;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.configuration.DataSettings;
import fr.accueil.backend.console.RunningServer;
import fr.accueil.backend.console.ServerRequests;
import fr.accueil.backend.site.SiteSource;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./accueil site} beside a server that runs. */
class SiteRequestsTest {

    @TempDir
    private Path data;

    private final Hall hall = Hall.on(Database.H2, "workshop");

    private SiteAnswer asked(SiteOrder order) {
        ServerRequests server = new ServerRequests(new DataSettings(data), List.of(hall.bean(SiteRequests.class)));
        CompletableFuture<SiteAnswer> answer = CompletableFuture.supplyAsync(
                () -> SiteServer.asked(new RunningServer(data, Duration.ofSeconds(20)), order, Locale.FRENCH));
        while (!answer.isDone()) {
            server.look();
        }
        return answer.join();
    }

    @Test
    void a_running_server_shows_what_would_change_and_follows_it_at_once() {
        SiteSource before = ((SiteAnswer.Exported) asked(new SiteOrder.Export("workshop"))).source();
        SiteSource changed = new SiteSource("ours.yaml", before.text().replace("Atelier", "Fabrique"), Map.of());

        SiteAnswer.Offered offered = (SiteAnswer.Offered) asked(new SiteOrder.Look(changed));
        assertThat(offered.differences()).containsExactly("~ site.name.fr: Atelier → Fabrique");
        assertThat(asked(new SiteOrder.Apply(offered.base(), changed, "")).toString())
                .contains("est en vigueur");
        assertThat(hall.sites.find("workshop").orElseThrow().name().in(Locale.FRENCH))
                .isEqualTo("Fabrique");

        int now = ((SiteAnswer.Offered) asked(new SiteOrder.Look(before))).base();
        assertThat(asked(new SiteOrder.Apply(now, before, ""))).isInstanceOf(SiteAnswer.Done.class);
        assertThat(asked(new SiteOrder.Look(before)).toString()).contains("ne change rien");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void what_would_leave_a_visitor_without_a_queue_is_refused_with_the_evening_when_it_can_be_done() {
        hall.issue("ORD");
        SiteSource before = ((SiteAnswer.Exported) asked(new SiteOrder.Export("workshop"))).source();
        SiteSource without =
                new SiteSource("ours.yaml", before.text().replaceAll("\\bA\\b(?=[,\\] }])", "X"), before.words());
        int base = ((SiteAnswer.Offered) asked(new SiteOrder.Look(without))).base();

        SiteAnswer answer = asked(new SiteOrder.Apply(base, without, ""));

        assertThat(answer).isInstanceOf(SiteAnswer.Refused.class);
        assertThat(answer.toString())
                .contains("relancez la commande à partir du", "file A\u00a0: 1\u00a0ticket attend");
    }

    @Test
    void nonsense_is_not_answered_and_changes_nothing() {
        for (List<String> lines : List.of(
                List.<String>of(),
                List.of("fr"),
                List.of("fr", "DROP"),
                List.of("fr", "APPLY", "x", "y"),
                List.of("fr", "LOOK", "not base 64 !"))) {
            assertThat(hall.bean(SiteRequests.class).answer(lines))
                    .as(lines.toString())
                    .isEmpty();
        }
    }
}
