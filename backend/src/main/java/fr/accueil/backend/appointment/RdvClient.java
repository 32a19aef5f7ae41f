// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the appointments of an organisation from RDV Service Public, in pages of 100. */
@Component
class RdvClient {

    private static final int MOST_PAGES = AppointmentImport.MOST_ROWS / 100;
    private static final int OTHER_PASS = 401;

    private final RdvSettings settings;
    private final RdvSignIn signIn;
    private final JsonMapper json = RdvSettings.strictJson();
    private final RestClient client = RdvRequests.client();

    RdvClient(RdvSettings settings) {
        this.settings = settings;
        this.signIn = new RdvSignIn(settings, client);
    }

    /**
     * Every appointment from a day on.
     *
     * @throws IOException when a page is missing or not valid; its message names no visitor
     */
    List<JsonNode> from(LocalDate day) throws IOException, InterruptedException {
        List<JsonNode> all = new ArrayList<>();
        int page = 1;
        while (page > 0 && page <= MOST_PAGES) {
            JsonNode answer = page(page, day);
            if (!answer.path("rdvs").isArray()) {
                throw new IOException("page " + page + " holds no list of rdvs");
            }
            answer.path("rdvs").forEach(all::add);
            int next = answer.path("meta").path("next_page").asInt(0);
            page = next > page ? next : 0;
        }
        return all;
    }

    private JsonNode page(int number, LocalDate day) throws IOException, InterruptedException {
        String address = "%s/api/v1/organisations/%s/rdvs?page=%d&starts_after=%s"
                .formatted(
                        settings.url(),
                        URLEncoder.encode(settings.organisation(), StandardCharsets.UTF_8),
                        number,
                        day);
        RdvRequests.Answer answer = answer(address);
        if (answer.status() == OTHER_PASS && signIn.renew()) {
            answer = answer(address);
        }
        if (answer.status() != RdvRequests.OK) {
            throw new IOException("page " + number + " was answered by " + answer.status());
        }
        try {
            return json.readTree(answer.body());
        } catch (JacksonException e) {
            throw new IOException("page " + number + " is not JSON");
        }
    }

    private RdvRequests.Answer answer(String address) throws IOException, InterruptedException {
        Map<String, String> pass = signIn.headers();
        return RdvRequests.send(client.get()
                .uri(URI.create(address))
                .accept(MediaType.APPLICATION_JSON)
                .headers(headers -> pass.forEach(headers::set)));
    }
}
