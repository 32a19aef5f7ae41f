// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import fr.accueil.backend.site.mistake.FaultKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Checks that all references within a site file lead to an entry. */
final class SiteReferences {

    private final YamlMap root;
    private final Site site;

    SiteReferences(YamlMap root, Site site) {
        this.root = root;
        this.site = site;
    }

    void check() {
        root.map("site").ifPresent(head -> {
            helps(head, "unsure");
            head.map("missing-document").ifPresent(missing -> helps(missing, "offers"));
        });
        for (YamlMap service : root.maps("services")) {
            one(service, "queue", letter -> site.queue(letter).isPresent(), FaultKind.NOT_A_QUEUE);
            one(service, "group", this::isGroup, FaultKind.NOT_A_GROUP);
            helps(service, "offers");
            service.map("missing-document").ifPresent(missing -> helps(missing, "offers"));
        }
        root.maps("counters").forEach(this::queuesExist);
        root.maps("displays").forEach(this::queuesExist);
        root.maps("displays").forEach(this::countersExist);
    }

    private void helps(YamlMap map, String field) {
        one(map, field, this::isReceived, FaultKind.NOT_A_TICKET_SERVICE);
    }

    private void one(YamlMap map, String field, Predicate<String> exists, FaultKind otherwise) {
        Optional<String> value = map.optionalText(field);
        if (value.isPresent() && !exists.test(value.get())) {
            throw map.fail(field, otherwise.of(value.get()));
        }
    }

    private void queuesExist(YamlMap map) {
        List<String> letters = map.texts("queues");
        for (String letter : letters) {
            if (site.queue(letter).isEmpty()) {
                throw map.fail("queues", FaultKind.NOT_A_QUEUE.of(letter));
            }
        }
    }

    private void countersExist(YamlMap display) {
        display.map("directions")
                .ifPresent(map -> DisplayPlan.directions(display).forEach((counter, direction) -> {
                    if (site.counter(counter).isEmpty()) {
                        throw map.fail(direction.field(), FaultKind.NOT_A_COUNTER.of(counter));
                    }
                }));
    }

    private boolean isGroup(String code) {
        return site.groups().stream().anyMatch(group -> group.code().equals(code));
    }

    private boolean isReceived(String code) {
        return site.service(code)
                .filter(service -> service.outcome().isReceived())
                .isPresent();
    }
}
