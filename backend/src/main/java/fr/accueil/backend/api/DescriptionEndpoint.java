// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the API, and the answer to any call that does not exist. */
@RestController
@RequestMapping("/api")
class DescriptionEndpoint {

    @GetMapping("/v1/openapi.json")
    ResponseEntity<Resource> description() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(new ClassPathResource("openapi.json"));
    }

    @RequestMapping("/**")
    ResponseEntity<String> unknown(HttpServletRequest request) {
        throw ProblemException.of(
                404,
                "not-found",
                "There is no call " + request.getMethod() + " at this address; see /api/v1/openapi.json.");
    }
}
