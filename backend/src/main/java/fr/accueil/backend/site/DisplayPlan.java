// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import java.util.List;

/** A waiting-room display, where it hangs, and the letters of the queues whose calls it shows. */
public record DisplayPlan(String code, Words place, List<String> queues) {}
