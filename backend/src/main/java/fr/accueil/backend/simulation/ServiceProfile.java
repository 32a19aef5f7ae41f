// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulation;

import java.time.Duration;
import java.util.Optional;

/**
 * What is known of one service before the day.
 *
 * @param perDay how many visitors without an appointment come on an ordinary day
 * @param crowd how many of them wait before the opening
 * @param priority the share of visitors with priority
 * @param absent the share who take a ticket and are not there when called
 * @param patience how long a visitor waits on average before leaving
 * @param then where some are sent afterwards
 */
public record ServiceProfile(
        String code,
        String queue,
        DurationSpread work,
        double perDay,
        double crowd,
        double priority,
        double absent,
        Duration patience,
        Optional<Second> then) {

    /** A second service for a share of the visitors. */
    public record Second(String service, double share) {}

    public ServiceProfile {
        if (perDay < 0 || crowd < 0 || crowd > perDay) {
            throw new IllegalArgumentException("no such crowd: " + crowd + " of " + perDay);
        }
    }
}
