// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.account;

/** A role that a person can have; the lowest first. */
public enum StaffRole {
    AGENT,
    RECEPTION,
    MANAGER,
    ADMIN
}
