// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import java.util.Optional;

/** A kiosk, where it stands, and how it prints; without a printer it gives no paper. */
public record KioskPlan(String code, Words place, Optional<PrinterPlan> printer) {}
