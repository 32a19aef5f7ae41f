// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import fr.accueil.backend.site.mistake.FaultKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A waiting-room display, where it hangs, and the letters of the queues whose calls it shows.
 *
 * @param directions where the counters are, by their codes, seen from it; without those that need no direction to be
 *     shown
 */
public record DisplayPlan(String code, Words place, List<String> queues, Map<String, Direction> directions) {

    /** Where to go. */
    public enum Direction {
        LEFT,
        RIGHT,
        AHEAD,
        UPSTAIRS,
        DOWNSTAIRS;

        String field() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads the counters in each direction. */
    static Map<String, Direction> directions(YamlMap display) {
        Map<String, Direction> directions = new HashMap<>();
        display.map("directions").ifPresent(map -> {
            map.allowing("left", "right", "ahead", "upstairs", "downstairs");
            for (Direction direction : Direction.values()) {
                for (String counter : map.texts(direction.field())) {
                    if (directions.put(counter, direction) != null) {
                        throw map.fail(direction.field(), FaultKind.TWO_DIRECTIONS.of(counter));
                    }
                }
            }
        });
        return Map.copyOf(directions);
    }
}
