// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.device;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The kiosks and screens of a site at one moment.
 *
 * @param seq the site's last event in it
 * @param now when they were looked at: of two lists with one number the later one counts
 * @param target the share of the open hours that each is to work, from 0 to 1
 * @param unshown files in the displays' folder that are not shown
 */
public record DeviceList(
        long seq,
        String siteName,
        ZoneId zone,
        Instant now,
        double target,
        List<Device> devices,
        List<Unshown> unshown) {

    /**
     * A picture or video that no display shows.
     *
     * @param file its name in the folder
     */
    public record Unshown(String file, Why why) {}

    /** Why it is not shown. */
    public enum Why {
        OTHER_KIND,
        EMPTY,
        TOO_LARGE,
        NOT_WHAT_IT_SAYS,
        MOVES,
        UNREADABLE,
        ONE_TOO_MANY
    }

    /**
     * A kiosk or a screen.
     *
     * @param id its name in the port, unique in the list
     * @param place the part of the building
     * @param enrolled whether a machine holds its token
     * @param since when it began to work, was last heard of, or was put out of order; as {@code state} says
     * @param reason why it is out of order, as a person wrote it
     * @param printer that of a kiosk, when it has one
     * @param voice how a display announces calls, when it has said so
     * @param available the share of today's open hours until now, from 0 to 1; empty before the first open minute
     */
    public record Device(
            String id,
            Kind kind,
            String code,
            String place,
            State state,
            boolean enrolled,
            Optional<Instant> since,
            Optional<String> reason,
            Optional<Printer> printer,
            Optional<Voice> voice,
            Optional<Double> available) {}

    /** The printer of a kiosk; {@code since} when it is known. */
    public record Printer(Paper paper, Optional<Instant> since) {

        boolean needsSomebody() {
            return switch (paper) {
                case PRINTS, UNKNOWN -> false;
                case LOW, OUT, FAILS -> true;
            };
        }
    }

    /** How it prints. */
    public enum Paper {
        PRINTS,
        LOW,
        OUT,
        FAILS,
        /** Not heard of since the house began. */
        UNKNOWN
    }

    /** How a display announces calls, and since when. */
    public record Voice(Sound sound, Instant since) {

        boolean needsSomebody() {
            return switch (sound) {
                case HOUSE, BROWSER -> false;
                case CHIME, BLOCKED -> true;
            };
        }
    }

    /** What is heard of a display. */
    public enum Sound {
        HOUSE,
        BROWSER,
        /** No voice: the chime alone. */
        CHIME,
        /** Nothing, until somebody touches the screen. */
        BLOCKED
    }

    /** What it is. */
    public enum Kind {
        KIOSK,
        DISPLAY,
        /** The small screen over a counter, which a counter may do without. */
        SIGN,
        /** A tablet of the exit survey. */
        SURVEY
    }

    /** How it is. */
    public enum State {
        WORKS,
        /** Enrolled, and not heard of. */
        SILENT,
        NOT_ENROLLED,
        /** By a manager's decision. */
        OUT_OF_ORDER
    }
}
