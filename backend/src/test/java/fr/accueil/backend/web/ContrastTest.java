// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** The colours of the kiosk, with and without more contrast: text at 7 to 1 (WCAG 2.2, 1.4.6), signs at 3 to 1 (1.4.11). */
class ContrastTest {

    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{3}(?:[0-9a-f]{3})?);");

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "ink, paper, 7",
        "ink, wash, 7",
        "ink, brand-wash, 7",
        "ink-2, paper, 7",
        "ink-2, wash, 7",
        "brand, paper, 7",
        "on-brand, brand, 7",
        "on-deep, brand-deep, 7",
        "on-deep-2, brand-deep, 7",
        "brand-deep, paper, 3",
        "warn, wash, 7",
        "warn, paper, 7",
        "good, paper, 3",
        "control, paper, 3",
        "control, wash, 3",
        "deep-line, brand-deep, 3",
        "brand, wash, 3",
        "brand, brand-wash, 3",
    })
    void what_is_written_can_be_read(String text, String ground, double least) throws IOException {
        Map<String, String> plain = colours("accueil/accueil.css", ":root {");
        plain.putAll(colours("kiosk/kiosk.css", ".kiosk {"));
        assertThat(contrast(plain.get(text), plain.get(ground))).isGreaterThanOrEqualTo(least);

        Map<String, String> strong = new HashMap<>(plain);
        strong.putAll(colours("kiosk/kiosk.css", ".kiosk.contrast {"));
        if (!text.equals("brand-deep")) {
            assertThat(contrast(strong.get(text), strong.get(ground))).isGreaterThanOrEqualTo(Math.max(least, 7));
        }
    }

    private static Map<String, String> colours(String file, String rule) throws IOException {
        String css = new ClassPathResource("META-INF/resources/" + file).getContentAsString(StandardCharsets.UTF_8);
        int from = css.indexOf("\n" + rule);
        Matcher colour = COLOUR.matcher(css.substring(from, css.indexOf('}', from)));
        Map<String, String> colours = new HashMap<>();
        while (colour.find()) {
            colours.put(colour.group(1), colour.group(2));
        }
        return colours;
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        String hex = colour.substring(1);
        String six = hex.length() == 6 ? hex : hex.replaceAll("(.)", "$1$1");
        double[] linear = IntStream.of(0, 2, 4)
                .mapToDouble(at -> Integer.parseInt(six.substring(at, at + 2), 16) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
