// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import fr.accueil.backend.site.mistake.FaultKind;
import java.util.Locale;
import java.util.Optional;

/** Reads the printer of a kiosk. */
final class PrinterReader {

    private PrinterReader() {}

    static Optional<PrinterPlan> printer(YamlMap kiosk) {
        return kiosk.map("printer").map(PrinterReader::plan);
    }

    private static PrinterPlan plan(YamlMap map) {
        String kind = map.text("kind");
        return switch (kind) {
            case "escpos" -> escPos(map.allowing("kind", "host", "port"));
            case "cloudprnt" -> cloudPrnt(map.allowing("kind", "key", "mac"));
            case "browser" -> {
                map.allowing("kind");
                yield new PrinterPlan.Browser();
            }
            default -> throw map.fail("kind", FaultKind.NOT_A_PRINTER.of(kind));
        };
    }

    private static PrinterPlan escPos(YamlMap map) {
        return new PrinterPlan.EscPos(
                map.required("host", text -> matching(text, "[A-Za-z0-9.:_-]{1,253}"), FaultKind.NOT_A_HOST),
                map.integer("port", 1, 65_535).orElse(9100));
    }

    private static PrinterPlan cloudPrnt(YamlMap map) {
        return new PrinterPlan.CloudPrnt(
                map.required("key", text -> matching(text, "[A-Za-z0-9_-]{16,80}"), FaultKind.NOT_A_KEY),
                map.optional(
                        "mac",
                        text -> matching(
                                text.toLowerCase(Locale.ROOT).replace('-', ':'), "([0-9a-f]{2}:){5}[0-9a-f]{2}"),
                        FaultKind.NOT_A_HARDWARE_ADDRESS));
    }

    private static String matching(String text, String pattern) {
        if (!text.matches(pattern)) {
            throw new IllegalArgumentException();
        }
        return text;
    }
}
