// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.event;

import java.util.Collection;
import java.util.List;

/**
 * How a service ended.
 *
 * @param outcomes the codes of its outcomes in the site file, in alphabetical order
 * @param representative whether its times count in the figures
 */
public record Ending(List<String> outcomes, boolean representative) {

    private static final String NOT_REPRESENTATIVE = "!";

    public Ending {
        outcomes = outcomes.stream().distinct().sorted().toList();
    }

    public static final Ending UNSAID = new Ending(List.of(), true);

    public Ending with(Collection<String> more) {
        return new Ending(
                java.util.stream.Stream.concat(outcomes.stream(), more.stream()).toList(), representative);
    }

    public String text() {
        return String.join(",", outcomes) + (representative ? "" : NOT_REPRESENTATIVE);
    }

    public static Ending of(String text) {
        boolean counts = !text.endsWith(NOT_REPRESENTATIVE);
        String codes = counts ? text : text.substring(0, text.length() - 1);
        return new Ending(codes.isEmpty() ? List.of() : List.of(codes.split(",")), counts);
    }
}
