// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.common;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** The entries of the navigation, in the order shown; a new page is one line here. */
enum NavigationEntry {
    HALL(Group.HALL, "manager", "hall.back"),
    STATISTICS(Group.FIGURES, "manager/statistics", "statistics.link"),
    STAFFING(Group.FIGURES, "manager/staffing", "staffing.link"),
    WAITS(Group.FIGURES, "manager/waits", "promises.link"),
    RESULTS(Group.VISITORS, "manager/results", "results.link"),
    SUGGESTIONS(Group.VISITORS, "manager/suggestions", "texts.link"),
    OPENINGS(Group.SETUP, "manager/openings", "openings.link"),
    APPOINTMENTS(Group.SETUP, "manager/appointments", "appointments.link"),
    RECEPTION(Group.PLACES, "reception", "navigation.reception"),
    COUNTER(Group.PLACES, "counter", "navigation.counter"),
    SITES(Group.ADMINISTRATION, "manager/sites", "sites.link"),
    DEVICES(Group.ADMINISTRATION, "manager/devices", "devices.link"),
    TRAINING(Group.ADMINISTRATION, "manager/training", "training.link"),
    SITE(Group.ADMINISTRATION, "manager/site", "site.link"),
    ACCOUNTS(Group.ADMINISTRATION, "manager/accounts", "accounts"),
    TOKENS(Group.ADMINISTRATION, "manager/tokens", "tokens.link"),
    AUDIT(Group.ADMINISTRATION, "manager/audit", "audit.link"),
    RETENTION(Group.ADMINISTRATION, "manager/retention", "retention.link");

    /** Entries of a group are adjacent; the last group stands on a row of its own. */
    enum Group {
        HALL,
        FIGURES,
        VISITORS,
        SETUP,
        PLACES,
        ADMINISTRATION
    }

    private final Group group;
    private final String route;
    private final String key;

    NavigationEntry(Group group, String route, String key) {
        this.group = group;
        this.route = route;
        this.key = key;
    }

    Group group() {
        return group;
    }

    /** Without a slash before it. */
    String route() {
        return route;
    }

    /** The key of its name, in the files of words. */
    String key() {
        return key;
    }

    /** The entry of an address, or of the nearest address above it. */
    static Optional<NavigationEntry> at(String path) {
        return Arrays.stream(values())
                .filter(page -> path.equals(page.route) || path.startsWith(page.route + "/"))
                .max(Comparator.comparingInt(page -> page.route.length()));
    }
}
