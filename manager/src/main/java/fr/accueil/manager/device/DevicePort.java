// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.device;

import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The port of the page of kiosks and screens, for the manager who is signed in. A command for a device that no longer
 * exists changes nothing; the next list shows the effect of a command.
 */
public interface DevicePort {

    /** The devices now. */
    DeviceList devices();

    /** Sends the list after every change and every half minute, on a thread of the server, until removed. */
    Registration watch(Consumer<DeviceList> listener);

    /** A new enrolment code, returned only once; an earlier one becomes void. Empty for an unknown device. */
    Optional<NewCode> newCode(DeviceList.Key device);

    /** Revokes the enrolment of the machine, at once. */
    void revoke(DeviceList.Key device);

    /** Closes a kiosk until it is reopened; only the first 200 characters of the reason are stored. */
    void putOutOfOrder(DeviceList.Key device, String reason);

    /** Reopens a kiosk. */
    void putBackInOrder(DeviceList.Key device);

    /**
     * Prints a test slip, which is counted nowhere. Its progress is sent on a thread of the server, until removed;
     * nothing for an unknown kiosk.
     */
    Registration printTest(DeviceList.Key device, Consumer<TestPrint> listener);

    /** Shows, and says, a test on a display or a sign, which is counted nowhere; nothing for another device. */
    void callTest(DeviceList.Key device);

    /** The state of a test print. */
    enum TestPrint {
        PRINTING,
        PRINTED,
        PAPER_LOW,
        PAPER_OUT,
        FAILED
    }

    /**
     * A new enrolment code.
     *
     * @param code without similar characters, to be typed once
     * @param address of the page for typing it, such as https://accueil.example/device
     */
    record NewCode(String code, Instant until, String address) {}
}
