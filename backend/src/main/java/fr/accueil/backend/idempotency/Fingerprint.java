// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.idempotency;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The SHA-256 of a command as canonical JSON: the same on every node and after every start. Records and enums carry
 * the name of their type, properties are sorted, and so are the elements of a set, which has no order of its own.
 */
final class Fingerprint {

    private static final JsonMapper JSON = new JsonMapper();

    private Fingerprint() {}

    /** 64 hexadecimal digits. */
    static String of(Object question) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(canonical(question).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String canonical(@Nullable Object value) {
        return JSON.writeValueAsString(plain(value));
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Optional<?> optional -> plain(optional.orElse(null));
            case Record record -> properties(record);
            case Enum<?> constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            case Set<?> set -> set.stream().map(Fingerprint::canonical).sorted().toList();
            case Collection<?> list -> elements(list);
            case String text -> text;
            case Number number -> number;
            case Boolean flag -> flag;
            case Object other -> other.toString();
        };
    }

    private static List<@Nullable Object> elements(Collection<?> list) {
        List<@Nullable Object> elements = new ArrayList<>();
        list.forEach(element -> elements.add(plain(element)));
        return elements;
    }

    private static Map<String, @Nullable Object> properties(Record record) {
        Map<String, @Nullable Object> sorted = new TreeMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            sorted.put(component.getName(), plain(valueOf(component, record)));
        }
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("@type", record.getClass().getSimpleName());
        properties.putAll(sorted);
        return properties;
    }

    private static @Nullable Object valueOf(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(record.getClass().getName(), e);
        }
    }
}
