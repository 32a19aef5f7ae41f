// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import fr.accueil.backend.account.AccountAnswer;
import fr.accueil.backend.account.AccountCommands;
import fr.accueil.backend.account.AccountDraft;
import fr.accueil.backend.account.GivenPassword;
import fr.accueil.backend.sitechange.NewSite;
import fr.accueil.backend.sitechange.SiteArchiving;
import fr.accueil.backend.sitechange.SiteCreation;
import fr.accueil.backend.support.Browser;
import fr.accueil.backend.support.ServerTest;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may open which page of the staff, at their site and at another: every page, asked by every kind of person. */
class ScreenRightsTableTest extends ServerTest {

    private static final Path DOCUMENT = Path.of("../docs/security.md");
    private static final String BEGIN = "<!-- rights of people: begin -->\n";
    private static final String END = "<!-- rights of people: end -->";

    private static final Actor ADMIN = new Actor("admin", Role.ADMIN, Optional.empty());
    private static final String OWN = "un parapluie mouillé dans le couloir";
    private static final List<Role> STAFF = List.of(Role.AGENT, Role.RECEPTION, Role.MANAGER, Role.ADMIN);
    /** Every page of the staff says for which site it is. */
    private static final String NANTES = "Préfecture de la Loire-Atlantique";

    private static final String ELSEWHERE = "Un autre site";
    private static final String OTHER = "ailleurs";

    @Autowired
    private AccountCommands accounts;

    @Autowired
    private SiteCreation creation;

    @Autowired
    private SiteArchiving archiving;

    @Autowired
    private ServletContext application;

    @TempDir
    private Path folder;

    private int people;

    @BeforeEach
    void there_is_another_site() {
        forget();
        NewSite made = creation.fromNothing(ADMIN, OTHER, ELSEWHERE);
        if (made instanceof NewSite.CodeTaken) {
            archiving.reopen(ADMIN, OTHER, "");
        }
    }

    @AfterEach
    void the_other_site_goes() {
        forget();
        archiving.archive(ADMIN, OTHER, "");
    }

    private void forget() {
        jdbc.update("delete from sign_in_delay");
        jdbc.update("delete from sign_in");
        jdbc.update("delete from account where login like 'rights%'");
    }

    @Test
    void the_table_in_the_document_says_what_each_person_may_open_and_nobody_opens_anything_of_another_site()
            throws IOException {
        String document = Files.readString(DOCUMENT);
        assertThat(document).contains(BEGIN, END);
        String written = document.substring(document.indexOf(BEGIN) + BEGIN.length(), document.indexOf(END));
        String found = table();
        Files.writeString(folder.resolve("table.md"), found);

        assertThat(written).as("the table between the markers in %s", DOCUMENT).isEqualTo(found);
    }

    private String table() {
        Map<String, Browser> here = new LinkedHashMap<>();
        STAFF.forEach(role -> here.put(role + " of the site", person(Grants.at("nantes", role))));
        here.put("ADMIN of all", person(Grants.everywhere(Role.ADMIN)));
        List<Browser> there =
                STAFF.stream().map(role -> person(Grants.at(OTHER, role))).toList();
        List<String> lines = new ArrayList<>();
        lines.add("| page | not signed in | " + String.join(" | ", here.keySet()) + " |");
        lines.add("|---".repeat(2 + here.size()) + "|");
        pages().forEach(page -> {
            List<String> cells = new ArrayList<>();
            cells.add(isOpen(new Browser(server()), page) ? "yes" : "–");
            here.values().forEach(browser -> cells.add(isOpen(browser, page) ? "yes" : "–"));
            lines.add("| `/" + page + "` | " + String.join(" | ", cells) + " |");
            there.forEach(browser -> assertThat(browser.draw(page, "site=nantes"))
                    .as("%s of nantes for the staff of another site", page)
                    .doesNotContain(NANTES));
        });
        return String.join("\n", lines) + "\n";
    }

    /** The addresses of all pages of the staff, as the framework knows them. */
    private Stream<String> pages() {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(application))
                .getRegisteredRoutes()
                .stream()
                .map(RouteBaseData::getTemplate)
                .filter(page -> StaffArea.of(page.split("/", -1)[0]).isPresent())
                .sorted();
    }

    private static boolean isOpen(Browser browser, String page) {
        return browser.draw(page, "site=nantes").contains(NANTES);
    }

    private Browser person(Grants grants) {
        people++;
        String login = "rights" + people;
        AccountDraft draft = new AccountDraft(login, "Dominique Leroy", "", Optional.of(grants));
        GivenPassword given = ((AccountAnswer.Done<GivenPassword>) accounts.create(ADMIN, draft)).value();
        Browser browser = new Browser(server());
        browser.signIn(login, given.password().text());
        browser.submit("/account", "/account/first-password", Map.of("next", OWN, "again", OWN));
        return browser;
    }

    @Test
    void who_works_at_several_sites_is_asked_which_one_and_stays_there() {
        Browser agent = person(new Grants.AtSites(new TreeMap<>(Map.of("nantes", Role.AGENT, OTHER, Role.MANAGER))));

        assertThat(agent.draw("counter")).contains("/sites?for=").doesNotContain(NANTES, ELSEWHERE);
        assertThat(agent.get("/sites?for=/counter").body())
                .contains(NANTES, ELSEWHERE, "/counter?site=nantes", "/counter?site=ailleurs", "Agent", "Responsable");
        assertThat(agent.draw("counter", "site=ailleurs")).contains(ELSEWHERE).doesNotContain(NANTES);
        assertThat(agent.draw("counter")).as("the next page").contains(ELSEWHERE);
        assertThat(agent.draw("manager")).as("a manager there").contains(ELSEWHERE);
        assertThat(agent.draw("manager", "site=nantes")).as("an agent here").doesNotContain(NANTES);
        assertThat(Browser.location(agent.get("/sites?for=/manager"))).isEqualTo("/manager?site=ailleurs");
    }

    @Test
    void the_page_of_choice_leads_nowhere_else() {
        Browser admin = person(Grants.everywhere(Role.ADMIN));

        for (String wanted : List.of("https://evil.example", "//evil.example", "/\\evil", "/api/v1", "javascript:x")) {
            HttpResponse<String> page = admin.get("/sites?for=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("href=\"/manager?site=nantes\"").doesNotContain("href=\"" + wanted);
        }
        assertThat(Browser.location(new Browser(server()).get("/sites"))).contains("/sign-in");
    }
}
