// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.device;

import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the page of kiosks and screens needs from the house, for the person who is signed in. A command for a device that
 * is gone meanwhile changes nothing; what became of it comes with the next list.
 */
public interface DevicePort {

    /** The devices now. */
    DeviceList devices();

    /** Sends the list after every change and every half minute, from a thread of the house, until removed. */
    Registration watch(Consumer<DeviceList> listener);

    /** A code to type on a machine, told this one time; an earlier one is void. Empty when there is no such device. */
    Optional<NewCode> newCode(String device);

    /** The machine is no device of the house any more, at once. */
    void revoke(String device);

    /** The kiosk gives no ticket until it is put back in order; only the first 200 characters of the reason are kept. */
    void putOutOfOrder(String device, String reason);

    /** The kiosk gives tickets again. */
    void putBackInOrder(String device);

    /**
     * Prints a slip of no ticket at a kiosk: it is counted nowhere. What becomes of it is told from a thread of the server,
     * until removed; nothing when there is no such kiosk.
     */
    Registration printTest(String device, Consumer<TestPrint> told);

    /** How a test print stands. */
    enum TestPrint {
        PRINTING,
        PRINTED,
        PAPER_LOW,
        PAPER_OUT,
        FAILED
    }

    /**
     * A new code.
     *
     * @param code without look-alikes, once to be typed
     * @param address where it is typed, such as https://accueil.example/device
     */
    record NewCode(String code, Instant until, String address) {}
}
