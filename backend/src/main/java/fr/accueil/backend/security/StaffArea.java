// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import java.util.Arrays;
import java.util.Optional;

/** The screens of the staff, by the beginning of their addresses. */
public enum StaffArea {
    COUNTER("counter", Permission.SERVE),
    RECEPTION("reception", Permission.RECEIVE),
    MANAGER("manager", Permission.WATCH_THE_FLOOR);

    private final String segment;
    private final Permission permission;

    StaffArea(String segment, Permission permission) {
        this.segment = segment;
        this.permission = permission;
    }

    /** The first part of its addresses, without slashes. */
    public String segment() {
        return segment;
    }

    /** What a person must be allowed at a site to use it there; a page of it may ask for more. */
    public Permission permission() {
        return permission;
    }

    /** @param segment the first part of an address */
    public static Optional<StaffArea> of(String segment) {
        return Arrays.stream(values())
                .filter(area -> area.segment.equals(segment))
                .findFirst();
    }
}
