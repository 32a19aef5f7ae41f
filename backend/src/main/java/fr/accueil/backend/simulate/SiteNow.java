// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulate;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What the server says of its site.
 *
 * @param queues by the code of each service that is received
 * @param outcomes by the code of each service that is received
 * @param counters the queues of each counter
 */
record SiteNow(
        ZoneId zone, Map<String, String> queues, Map<String, String> outcomes, Map<String, List<String>> counters) {

    static SiteNow read(ApiClient api, String code, JsonNode sites) {
        ZoneId zone = sites.valueStream()
                .filter(site -> site.path("code").asString("").equals(code))
                .map(site -> zone(site.path("zone").asString("")))
                .findFirst()
                .orElse(ZoneId.of("Europe/Paris"));
        ApiClient.Reply services = api.get("/services");
        if (services.status() == 404) {
            throw new CannotGoOn("The server has no site \"" + code + "\".");
        }
        Map<String, String> queues = new LinkedHashMap<>();
        Map<String, String> outcomes = new LinkedHashMap<>();
        services.body().forEach(service -> {
            String queue = service.path("queue").asString("");
            if (!queue.isEmpty()) {
                queues.put(service.path("code").asString(""), queue);
                outcomes.put(
                        service.path("code").asString(""),
                        service.path("outcome").asString(""));
            }
        });
        Map<String, List<String>> counters = new LinkedHashMap<>();
        api.get("/counters").body().forEach(counter -> {
            List<String> served = new ArrayList<>();
            counter.path("queues").forEach(queue -> served.add(queue.asString("")));
            counters.put(counter.path("code").asString(""), served);
        });
        return new SiteNow(zone, queues, outcomes, counters);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            return ZoneId.of("Europe/Paris");
        }
    }

    boolean checksIn(String service) {
        return "CHECK_IN".equals(outcomes.get(service));
    }

    /** The services that give a ticket to every visitor. */
    List<String> walkIns() {
        return outcomes.entrySet().stream()
                .filter(one -> !one.getValue().equals("CHECK_IN"))
                .map(Map.Entry::getKey)
                .toList();
    }

    Optional<String> queueOf(String service) {
        return Optional.ofNullable(queues.get(service));
    }

    Optional<List<String>> counter(String code) {
        return Optional.ofNullable(counters.get(code));
    }
}
