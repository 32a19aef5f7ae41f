// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.body;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form fields of a body, after those of the address. */
final class FormFields {

    private static final int MOST = 200;

    private FormFields() {}

    /** Fields beyond the two hundredth, and those that are not well encoded, are left out. */
    static Map<String, String[]> join(Map<String, String[]> ofAddress, byte[] body) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        ofAddress.forEach((name, values) -> all.put(name, new ArrayList<>(List.of(values))));
        String[] fields = new String(body, StandardCharsets.UTF_8).split("&", MOST + 1);
        for (int i = 0; i < Math.min(fields.length, MOST); i++) {
            add(all, fields[i]);
        }
        Map<String, String[]> joined = new LinkedHashMap<>();
        all.forEach((name, values) -> joined.put(name, values.toArray(String[]::new)));
        return Collections.unmodifiableMap(joined);
    }

    private static void add(Map<String, List<String>> all, String field) {
        if (field.isEmpty()) {
            return;
        }
        int equals = field.indexOf('=');
        try {
            String name = decoded(equals < 0 ? field : field.substring(0, equals));
            String value = equals < 0 ? "" : decoded(field.substring(equals + 1));
            all.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
        } catch (IllegalArgumentException e) {
            // As the container does with a field that is not well encoded.
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
