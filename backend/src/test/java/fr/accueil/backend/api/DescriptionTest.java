// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.ServerTest;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

class DescriptionTest extends ServerTest {

    private static final String FEED = "GET /api/v1/sites/{site}/feed";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void every_call_is_described_and_every_described_call_exists() {
        assertThat(described()).isEqualTo(existing());
    }

    @Test
    void the_description_is_openapi_and_names_every_field_of_a_ticket() {
        JsonNode description = description();
        assertThat(description.path("openapi").asString()).startsWith("3.");
        assertThat(description.findValuesAsString("$ref"))
                .allSatisfy(reference -> assertThat(
                                description.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    private JsonNode description() {
        return api.withoutToken().get("/api/v1/openapi.json").is(200).json();
    }

    private Set<String> described() {
        return description().path("paths").properties().stream()
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .filter(method ->
                                Set.of("get", "put", "post", "delete", "patch").contains(method))
                        .map(method -> plain(method.toUpperCase() + " " + path.getKey())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> existing() {
        Set<String> calls = mappings.getHandlerMethods().entrySet().stream()
                .filter(call -> call.getValue()
                        .getBeanType()
                        .getPackageName()
                        .equals(getClass().getPackageName()))
                .flatMap(call -> names(call.getKey()))
                .filter(call -> !call.endsWith("/**"))
                .collect(Collectors.toCollection(TreeSet::new));
        calls.add(plain(FEED));
        return calls;
    }

    private static Stream<String> names(RequestMappingInfo call) {
        if (call.getMethodsCondition().getMethods().isEmpty()) {
            return call.getPatternValues().stream();
        }
        return call.getMethodsCondition().getMethods().stream()
                .flatMap(method -> call.getPatternValues().stream().map(path -> plain(method + " " + path)));
    }

    /** The names of the variables do not matter. */
    private static String plain(String call) {
        return call.replaceAll("\\{[^}]+}", "{}");
    }
}
