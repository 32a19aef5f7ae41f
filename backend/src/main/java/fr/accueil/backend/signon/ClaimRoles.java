// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import fr.accueil.backend.security.Grants;
import fr.accueil.backend.security.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which value of a claim gives which role, and where. */
record ClaimRoles(List<Entry> entries) {

    private static final int MOST = 200;
    private static final String ALL_SITES = "*";
    /** A value may hold anything but a semicolon, also {@code =}. */
    private static final Pattern ENTRY =
            Pattern.compile("(.{1,255})=\\s*([A-Za-z]+)\\s*@\\s*([A-Za-z0-9-]{1,40}|\\*)\\s*");

    ClaimRoles {
        entries = List.copyOf(entries);
    }

    /** @param site empty for all */
    record Entry(String value, Role role, Optional<String> site) {}

    static ClaimRoles none() {
        return new ClaimRoles(List.of());
    }

    /** Of a text {@code value=ROLE@site; value=ROLE@*}; empty when an entry has another form. */
    static Optional<ClaimRoles> parse(String text) {
        List<Entry> entries = new ArrayList<>();
        for (String part : text.split(";")) {
            Matcher entry = ENTRY.matcher(part.strip());
            if (part.isBlank()) {
                continue;
            }
            Optional<Role> role = entry.matches() ? role(entry.group(2)) : Optional.empty();
            if (role.isEmpty() || entries.size() == MOST) {
                return Optional.empty();
            }
            String site = entry.group(3);
            entries.add(new Entry(
                    entry.group(1).strip(), role.get(), site.equals(ALL_SITES) ? Optional.empty() : Optional.of(site)));
        }
        return entries.isEmpty() ? Optional.empty() : Optional.of(new ClaimRoles(entries));
    }

    private static Optional<Role> role(String name) {
        return List.of(Role.values()).stream()
                .filter(Role::isStaff)
                .filter(role -> role.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** The sites that are named. */
    Set<String> sites() {
        return entries.stream().flatMap(entry -> entry.site().stream()).collect(Collectors.toSet());
    }

    /** What some values give: of several roles at one place the highest, and one at all sites alone. */
    Optional<Grants> of(Collection<String> values) {
        List<Entry> given =
                entries.stream().filter(entry -> values.contains(entry.value())).toList();
        Optional<Role> everywhere = given.stream()
                .filter(entry -> entry.site().isEmpty())
                .map(Entry::role)
                .max(Comparator.naturalOrder());
        if (everywhere.isPresent()) {
            return everywhere.map(Grants::everywhere);
        }
        SortedMap<String, Role> roles = new TreeMap<>();
        for (Entry entry : given) {
            entry.site().ifPresent(site -> roles.merge(site, entry.role(), ClaimRoles::higher));
        }
        return roles.isEmpty() ? Optional.empty() : Optional.of(new Grants.AtSites(roles));
    }

    private static Role higher(Role one, Role other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
