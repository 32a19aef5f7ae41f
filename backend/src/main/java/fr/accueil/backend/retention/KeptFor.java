// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.retention;

import java.time.Duration;

/** How long something is kept. */
public sealed interface KeptFor {

    /** Since it was made or last changed. */
    record Time(Duration time) implements KeptFor {}

    /** So many days after the service day; with 0, it is erased in the night after. */
    record Days(int days) implements KeptFor {}

    /** So many months after its day. */
    record Months(int months) implements KeptFor {}

    /** As many as this, the latest used. */
    record Newest(int most) implements KeptFor {}

    /** As long as the site is used. */
    record WhileUsed() implements KeptFor {}
}
