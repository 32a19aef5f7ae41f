// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.audit;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Facts before or after a change as the audit stores them: one line {@code name: value} each, in the order of their
 * names. The page of the audit says known names in the language of the reader, and instants by the clock of the site.
 */
public final class AuditFacts {

    private final Map<String, String> facts;

    private AuditFacts(Map<String, String> facts) {
        this.facts = facts;
    }

    /** @param name of small letters and hyphens, such as {@code out-of-order}; the same always for the same fact */
    public static AuditFacts of(String name, Object value) {
        return new AuditFacts(Map.of()).and(name, value);
    }

    /** The same with one more fact. */
    public AuditFacts and(String name, Object value) {
        Map<String, String> more = new TreeMap<>(facts);
        more.put(name, String.valueOf(value).replaceAll("\\v+", " "));
        return new AuditFacts(more);
    }

    /** The same with one more fact, where there is one. */
    public AuditFacts and(String name, Optional<?> value) {
        return value.isPresent() ? and(name, (Object) value.get()) : this;
    }

    /** As it is stored. */
    public String text() {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining("\n"));
    }
}
