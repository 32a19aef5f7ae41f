// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.TokenScope;
import fr.accueil.backend.support.FeedReader;
import fr.accueil.backend.support.HttpApiClient;
import fr.accueil.backend.support.ServerTest;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may make which call: every call of the description, asked by every kind of caller. */
class ApiRightsTableTest extends ServerTest {

    private static final Path DOCUMENT = Path.of("../docs/security.md");
    private static final String BEGIN = "<!-- rights of tokens: begin -->\n";
    private static final String END = "<!-- rights of tokens: end -->";
    private static final String FEED = "GET /api/v1/sites/{site}/feed";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /** What a call needs, so that it is not refused for another reason. */
    private static final Map<String, String> BODIES = Map.of(
            "POST /api/v1/sites/{site}/tickets", "{\"service\":\"ACC-INFO\"}",
            "POST /api/v1/sites/{site}/appointments/import",
                    "reference;date;heure;demarche\nR1;31/12/2029;10:00;SEJ-RDV",
            "PUT /api/v1/sites/{site}/counters/{counter}", "{\"state\":\"CLOSED\"}",
            "POST /api/v1/sites/{site}/counters/{counter}/call", "{\"ticket\":\"{id}\"}",
            "POST /api/v1/sites/{site}/counters/{counter}/resume", "{\"ticket\":\"{id}\"}",
            "POST /api/v1/sites/{site}/counters/{counter}/transfer", "{\"service\":\"ACC-INFO\"}");

    private static final Map<String, String> QUERIES = Map.of(
            "GET /api/v1/sites/{site}/statistics", "?from=2026-11-02&to=2026-11-03&by=day",
            "POST /api/v1/sites/{site}/appointments/import", "?preview=true");

    @TempDir
    private Path folder;

    @BeforeEach
    void there_is_another_site() {
        jdbc.update("merge into site (code) values ('ailleurs')");
    }

    @AfterEach
    void the_other_site_goes() {
        jdbc.update("delete from api_token");
        jdbc.update("delete from site where code = 'ailleurs'");
    }

    @Test
    void the_table_in_the_document_says_what_each_scope_may_do_at_its_site_at_another_and_without_a_token()
            throws IOException {
        String document = Files.readString(DOCUMENT);
        assertThat(document).contains(BEGIN, END);
        String written = document.substring(document.indexOf(BEGIN) + BEGIN.length(), document.indexOf(END));
        String found = table();
        Files.writeString(folder.resolve("table.md"), found);

        assertThat(written).as("the table between the markers in %s", DOCUMENT).isEqualTo(found);
    }

    private String table() {
        List<String> lines = new ArrayList<>();
        lines.add(row("call", "no token", Arrays.stream(TokenScope.values()).map(Enum::name)));
        lines.add("|---".repeat(2 + TokenScope.values().length) + "|");
        calls().forEach(call -> lines.add(row(
                "`" + call.replace("/api/v1", "") + "`",
                cell(asked(call, api.withoutToken())),
                Arrays.stream(TokenScope.values()).map(scope -> cell(call, scope)))));
        return String.join("\n", lines) + "\n";
    }

    private static String row(String call, String stranger, Stream<String> scopes) {
        return "| " + call + " | " + stranger + " | " + scopes.collect(Collectors.joining(" | ")) + " |";
    }

    private Stream<String> calls() {
        return api.withoutToken().get("/api/v1/openapi.json").is(200).json().path("paths").properties().stream()
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .filter(METHODS::contains)
                        .map(method -> method.toUpperCase() + " " + path.getKey()));
    }

    /** What a token may do; one for all sites as one of the site, and one of another site as no token. */
    private String cell(String call, TokenScope scope) {
        Answered own = asked(call, api.as(token(scope, Optional.of("nantes"))));
        Answered everywhere = asked(call, api.as(token(scope, Optional.empty())));
        Answered elsewhere = asked(call, api.as(token(scope, Optional.of("ailleurs"))));
        assertThat(everywhere).as("%s by %s of all sites", call, scope).isEqualTo(own);
        if (call.contains("{site}") || call.contains("{id}")) {
            Answered stranger = asked(call, api.withoutToken());
            assertThat(elsewhere).as("%s by %s of another site", call, scope).isIn(Answered.REFUSED, stranger);
        }
        return cell(own);
    }

    private enum Answered {
        DONE,
        REFUSED,
        PUBLIC_PART
    }

    private static String cell(Answered answered) {
        return switch (answered) {
            case DONE -> "yes";
            case REFUSED -> "–";
            case PUBLIC_PART -> "public part";
        };
    }

    private Answered asked(String call, HttpApiClient caller) {
        if (call.equals(FEED)) {
            return feed(caller);
        }
        String ticket = api.issue("ACC-INFO").path("id").asString();
        String[] parts = call.split(" ");
        String path =
                parts[1].replace("{site}", "nantes").replace("{counter}", "A1").replace("{id}", ticket);
        String body = BODIES.getOrDefault(call, "").replace("{id}", ticket);
        int status = caller.send(
                        parts[0],
                        path + QUERIES.getOrDefault(call, ""),
                        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .status();
        assertThat(status)
                .as("%s: give the call what it needs in this test", call)
                .isNotIn(400, 415, 426, 429);
        return status == 401 || status == 403 ? Answered.REFUSED : Answered.DONE;
    }

    private Answered feed(HttpApiClient caller) {
        try (FeedReader feed = caller.token()
                .map(token -> FeedReader.open(server(), "", token))
                .orElseGet(() -> FeedReader.open(server(), ""))) {
            feed.hello();
            api.issue("ACC-INFO");
            return feed.untilSeq(api.seq()).events().getLast().has("service") ? Answered.DONE : Answered.PUBLIC_PART;
        }
    }
}
