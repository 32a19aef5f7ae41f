// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import java.util.Optional;

/** Services that a visitor thinks of together, as the kiosk shows them. */
public record ServiceGroup(String code, Words label, Optional<Words> hint, String icon, boolean prominent) {}
