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
 * @param now when they were read: of two lists with the same number the later one is newer
 * @param target the required availability in open hours, from 0 to 1
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
     * A picture or video that is not shown.
     *
     * @param file its name in the folder
     */
    public record Unshown(String file, Why why) {}

    /** The reason. */
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
     * @param place the part of the building
     * @param enrolled whether a machine has its token
     * @param since when it began to work, sent its last heartbeat, or was put out of order, by {@code state}
     * @param reason why it is out of order, in a manager's words
     * @param printer the printer of a kiosk, if it has one
     * @param voice how a display announces calls, if reported
     * @param available the share of today's open hours until now, from 0 to 1; empty before the first open minute
     */
    public record Device(
            Key key,
            String place,
            State state,
            boolean enrolled,
            Optional<Instant> since,
            Optional<String> reason,
            Optional<Printer> printer,
            Optional<Voice> voice,
            Optional<Double> available) {

        Kind kind() {
            return key.kind();
        }

        String code() {
            return key.code();
        }
    }

    /** A device of a site: its kind, and its code in the site file. */
    public record Key(Kind kind, String code) {

        /** For an attribute of the page. */
        String text() {
            return kind + "/" + code;
        }
    }

    /** The printer of a kiosk; {@code since} if known. */
    public record Printer(Paper paper, Optional<Instant> since) {

        boolean needsAttention() {
            return switch (paper) {
                case PRINTS, UNKNOWN -> false;
                case LOW, OUT, FAILS -> true;
            };
        }
    }

    /** The state of a printer. */
    public enum Paper {
        PRINTS,
        LOW,
        OUT,
        FAILS,
        /** No report since the server started. */
        UNKNOWN
    }

    /** How a display announces calls, and since when. */
    public record Voice(Sound sound, Instant since) {

        boolean needsAttention() {
            return switch (sound) {
                case SERVER, BROWSER -> false;
                case CHIME, BLOCKED -> true;
            };
        }
    }

    /** The sound of a display. */
    public enum Sound {
        SERVER,
        BROWSER,
        /** The chime only, without a voice. */
        CHIME,
        /** No sound until the screen is touched. */
        BLOCKED
    }

    /** The kind of a device. */
    public enum Kind {
        KIOSK,
        DISPLAY,
        /** The sign over a counter; optional. */
        SIGN,
        /** The tablet of the exit survey. */
        SURVEY
    }

    /** The state of a device. */
    public enum State {
        WORKS,
        /** Enrolled, without a recent heartbeat. */
        SILENT,
        NOT_ENROLLED,
        /** Closed by a manager. */
        OUT_OF_ORDER
    }
}
