// SPDX-License-Identifier: EUPL-1.2
/** Figures as tables, charts and files: CSV, XLSX, PDF, the monthly mail. */
@NullMarked
package fr.accueil.backend.report;

import org.jspecify.annotations.NullMarked;
