// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.start;

import fr.accueil.backend.mail.MailAddresses;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;

/** Settings whose value is of the wrong kind are refused by name. */
final class SettingValues {

    private static final Map<String, String> YES_OR_NO = Map.of(
            "accueil.demo", "ACCUEIL_DEMO",
            "accueil.demo-past", "ACCUEIL_DEMO_PAST",
            "accueil.demo-anywhere", "ACCUEIL_DEMO_ANYWHERE",
            "spring.mail.properties[mail.smtp.starttls.enable]", "ACCUEIL_SMTP_STARTTLS");
    private static final Map<String, String> PORTS =
            Map.of("server.port", "ACCUEIL_PORT", "spring.mail.port", "ACCUEIL_SMTP_PORT");
    private static final Map<String, String> PATHS = Map.of(
            "accueil.data", "ACCUEIL_DATA",
            "accueil.key-file", "ACCUEIL_KEY_FILE",
            "accueil.site-file", "ACCUEIL_SITE_FILE",
            "accueil.survey-file", "ACCUEIL_SURVEY_FILE",
            "accueil.media", "ACCUEIL_MEDIA",
            "accueil.voice.clips", "ACCUEIL_VOICE_CLIPS");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,5}");
    private static final Pattern HOST = Pattern.compile("[^\\s/@:,;]+|\\[?[0-9a-fA-F]*:[0-9a-fA-F:.]*:[0-9a-fA-F.]*]?");
    private static final int LAST_PORT = 65_535;

    private SettingValues() {}

    /** @throws StartRefused for the first that cannot be used */
    static void check(Environment environment) {
        YES_OR_NO.forEach((key, name) -> check(environment, key, name, SettingValues::isYesOrNo, "true or false"));
        PORTS.forEach((key, name) -> check(environment, key, name, SettingValues::isPort, "a port from 0 to 65535"));
        PATHS.forEach((key, name) -> check(environment, key, name, SettingValues::isPath, "the path of a file"));
        check(environment, "server.address", "ACCUEIL_ADDRESS", SettingValues::isAddress, "an address of this machine");
        check(
                environment,
                "spring.datasource.url",
                "ACCUEIL_DB_URL",
                url -> url.startsWith("jdbc:postgresql:") || url.startsWith("jdbc:h2:"),
                "an address such as jdbc:postgresql://host:5432/accueil");
        check(
                environment,
                "spring.mail.host",
                "ACCUEIL_SMTP_HOST",
                SettingValues::isHost,
                "the name of a mail server alone, its port in ACCUEIL_SMTP_PORT");
        checkAddresses(environment, "accueil.report.to", "ACCUEIL_REPORT_TO");
        checkAddresses(environment, "accueil.report.from", "ACCUEIL_REPORT_FROM");
        boolean isOneSender = MailAddresses.of(environment.getProperty("accueil.report.from", ""))
                        .each()
                        .size()
                <= 1;
        if (!isOneSender) {
            throw new StartRefused(
                    "ACCUEIL_REPORT_FROM holds several addresses.", "Write the one address that reports come from.");
        }
    }

    /** The value is not shown: it may be a person's address. */
    private static void checkAddresses(Environment environment, String key, String name) {
        String value = environment.getProperty(key, "");
        MailAddresses.fault(value).ifPresent(fault -> {
            String which = fault.of() == 1 ? "The address" : "Address " + fault.place() + " of " + fault.of();
            throw new StartRefused(
                    which + " in " + name + " cannot be used: " + fault.why() + ".",
                    "Write addresses such as name@example.org, separated by commas or semicolons, or leave " + name
                            + " out.");
        });
        if (!value.isBlank() && MailAddresses.of(value).each().isEmpty()) {
            throw new StartRefused(name + " holds no address.", "Write an address, or leave " + name + " out.");
        }
    }

    @FunctionalInterface
    private interface Test {
        boolean accepts(String value);
    }

    private static void check(Environment environment, String key, String name, Test test, String expected) {
        String value = environment.getProperty(key);
        if (value == null || test.accepts(value)) {
            return;
        }
        // The address of a database or of a mail server may hold a password.
        String shown = key.endsWith("url") || key.endsWith("host") ? "cannot be used" : "is \"" + value + "\"";
        throw new StartRefused(name + " " + shown + ".", "Write " + expected + ", or leave " + name + " out.");
    }

    /** Neither an address of the web, nor one of mail, nor with a port. */
    private static boolean isHost(String value) {
        return value.isBlank() || HOST.matcher(value.strip()).matches();
    }

    private static boolean isYesOrNo(String value) {
        return value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false");
    }

    private static boolean isPort(String value) {
        return DIGITS.matcher(value).matches() && Integer.parseInt(value) <= LAST_PORT;
    }

    private static boolean isPath(String value) {
        try {
            var _ = Path.of(value);
            return true;
        } catch (InvalidPathException _) {
            return false;
        }
    }

    private static boolean isAddress(String value) {
        try {
            var _ = InetAddress.getByName(value);
            return true;
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
