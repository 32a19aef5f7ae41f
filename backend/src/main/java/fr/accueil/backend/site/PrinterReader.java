// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import java.util.Locale;
import java.util.Optional;

/** Reads the printer of a kiosk. */
final class PrinterReader {

    private static final String KIND = "must be escpos, cloudprnt or browser";
    private static final String HOST = "must be a name or an address such as 192.0.2.10";
    private static final String KEY = "must have 16 to 80 letters, digits, hyphens and underscores";
    private static final String MAC = "must be a hardware address such as 00:11:62:0a:1b:2c";

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
            default -> throw map.fail("kind", "\"" + kind + "\" " + KIND);
        };
    }

    private static PrinterPlan escPos(YamlMap map) {
        return new PrinterPlan.EscPos(
                map.required("host", text -> matching(text, "[A-Za-z0-9.:_-]{1,253}"), HOST),
                map.integer("port", 1, 65_535).orElse(9100));
    }

    private static PrinterPlan cloudPrnt(YamlMap map) {
        return new PrinterPlan.CloudPrnt(
                map.required("key", text -> matching(text, "[A-Za-z0-9_-]{16,80}"), KEY),
                map.optional(
                        "mac",
                        text -> matching(
                                text.toLowerCase(Locale.ROOT).replace('-', ':'), "([0-9a-f]{2}:){5}[0-9a-f]{2}"),
                        MAC));
    }

    private static String matching(String text, String pattern) {
        if (!text.matches(pattern)) {
            throw new IllegalArgumentException();
        }
        return text;
    }
}
