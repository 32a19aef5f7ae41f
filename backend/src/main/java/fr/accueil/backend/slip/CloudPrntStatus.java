// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** The status codes of Star's CloudPRNT, such as {@code 200%20OK}; its manual says that the first digits decide. */
final class CloudPrntStatus {

    private CloudPrntStatus() {}

    /** A printer without a status, or with an unknown one, counts as ready. */
    static PrinterReport report(String status) {
        String code = decoded(status).strip();
        if (code.startsWith("410")) {
            return PrinterReport.PAPER_OUT;
        }
        if (code.startsWith("21")) {
            return PrinterReport.PAPER_LOW;
        }
        return code.startsWith("4") || code.startsWith("5") ? PrinterReport.FAILING : PrinterReport.READY;
    }

    private static String decoded(String status) {
        try {
            return URLDecoder.decode(status, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return status;
        }
    }
}
