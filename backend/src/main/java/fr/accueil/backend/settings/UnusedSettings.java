// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds the settings that were given and have no effect, each with one line for the log. */
final class UnusedSettings {

    private static final List<String> MAIL =
            List.of("SMTP_PORT", "SMTP_USER", "SMTP_PASSWORD", "SMTP_STARTTLS", "REPORT_TO", "REPORT_FROM");
    private static final List<String> RDV_ACCESS =
            List.of("RDV_ORGANISATION", "RDV_TOKEN", "RDV_LOGIN", "RDV_PASSWORD");

    /**
     * What this start found.
     *
     * @param hadAccounts whether there were accounts before it
     * @param hadSites whether there were sites before it
     * @param sites the codes of the sites
     */
    record Found(boolean demonstration, boolean hadAccounts, boolean hadSites, Set<String> sites) {}

    private final Map<String, String> given = new TreeMap<>();
    private final KnownSettings known;
    private final Found found;
    private final List<String> lines = new ArrayList<>();

    private UnusedSettings(Map<String, String> environment, KnownSettings known, Found found) {
        this.known = known;
        this.found = found;
        environment.forEach((name, value) -> {
            if (name.startsWith(KnownSettings.PREFIX) && !value.isBlank()) {
                given.put(name.substring(KnownSettings.PREFIX.length()), value);
            }
        });
    }

    /** @param environment the variables of the process; blank ones count as not given */
    static List<String> of(Map<String, String> environment, KnownSettings known, Found found) {
        UnusedSettings unused = new UnusedSettings(environment, known, found);
        unused.firstStart();
        unused.demonstration();
        unused.database();
        unused.folders();
        unused.mail();
        unused.appointments();
        unused.unknown();
        return List.copyOf(unused.lines);
    }

    private void firstStart() {
        if (has("ADMIN_PASSWORD") && found.hadAccounts()) {
            none("ADMIN_PASSWORD", "the account \"admin\" exists already and keeps its password");
        }
        if (has("SITE_FILE") && found.hadSites()) {
            none("SITE_FILE", "a site was imported at an earlier start, and is not read from the file again");
        }
    }

    private void demonstration() {
        if (found.demonstration()) {
            return;
        }
        for (String name : List.of("DEMO_PAST", "DEMO_ANYWHERE", "CLOCK")) {
            if (has(name)) {
                none(name, "this is no demonstration (ACCUEIL_DEMO=true)");
            }
        }
    }

    private void database() {
        for (String name : List.of("DB_USER", "DB_PASSWORD")) {
            if (has(name) && !has("DB_URL")) {
                lines.add("ACCUEIL_" + name
                        + " is used for the embedded database: without ACCUEIL_DB_URL, PostgreSQL is not" + " used.");
            }
        }
    }

    private void folders() {
        for (String name : List.of("MEDIA", "VOICE_CLIPS")) {
            if (has(name) && !Files.isDirectory(Path.of(value(name)))) {
                none(name, "there is no folder " + value(name));
            }
        }
    }

    private void mail() {
        boolean host = has("SMTP_HOST");
        if (!host) {
            MAIL.stream().filter(this::has).forEach(name -> none(name, "ACCUEIL_SMTP_HOST names no mail server"));
        } else if (!has("REPORT_TO")) {
            none("SMTP_HOST", "ACCUEIL_REPORT_TO names no address to send the report to");
        }
        if (host && has("SMTP_PASSWORD") && !has("SMTP_USER")) {
            none("SMTP_PASSWORD", "ACCUEIL_SMTP_USER is missing");
        }
    }

    private void appointments() {
        boolean url = has("RDV_URL");
        if (!url) {
            RDV_ACCESS.stream().filter(this::has).forEach(name -> none(name, "ACCUEIL_RDV_URL is missing"));
        } else if (!has("RDV_ORGANISATION")) {
            none("RDV_URL", "ACCUEIL_RDV_ORGANISATION is missing: RDV Service Public is not asked");
        } else if (!has("RDV_TOKEN") && !has("RDV_LOGIN")) {
            none("RDV_URL", "neither ACCUEIL_RDV_TOKEN nor ACCUEIL_RDV_LOGIN is given: RDV Service Public will refuse");
        }
        if (url && has("RDV_LOGIN") && has("RDV_TOKEN")) {
            none("RDV_TOKEN", "ACCUEIL_RDV_LOGIN is used in its place");
        }
        if (url && has("RDV_LOGIN") != has("RDV_PASSWORD")) {
            String missing = has("RDV_LOGIN") ? "RDV_PASSWORD" : "RDV_LOGIN";
            none(has("RDV_LOGIN") ? "RDV_LOGIN" : "RDV_PASSWORD", "ACCUEIL_" + missing + " is missing");
        }
        if (has("RDV_SITE") && !found.sites().contains(value("RDV_SITE").strip())) {
            none("RDV_SITE", "there is no site " + value("RDV_SITE"));
        } else if (has("RDV_SITE") && !url && !has("RDV_SECRET")) {
            none("RDV_SITE", "ACCUEIL_RDV_URL and ACCUEIL_RDV_SECRET are missing");
        }
    }

    private void unknown() {
        for (String name : given.keySet()) {
            String full = KnownSettings.PREFIX + name;
            if (!known.contains(full) && !full.startsWith(KnownSettings.PROVIDERS)) {
                Optional<String> meant = known.like(full);
                lines.add(full + " has no effect: there is no such setting."
                        + meant.map(other -> " Is " + other + " meant?").orElse(""));
            }
        }
    }

    private boolean has(String name) {
        return given.containsKey(name);
    }

    private String value(String name) {
        return given.getOrDefault(name, "");
    }

    private void none(String name, String why) {
        lines.add(KnownSettings.PREFIX + name + " has no effect: " + why + ".");
    }
}
