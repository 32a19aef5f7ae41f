// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

/** What the pages tell the scripts and styles by attributes. */
final class DataAttributes {

    static final String COUNTER = "data-counter";
    static final String DEVICE = "data-device";
    static final String QUEUE = "data-queue";

    private DataAttributes() {}
}
