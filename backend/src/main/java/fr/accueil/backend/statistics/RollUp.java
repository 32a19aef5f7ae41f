// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** One narrow roll-up: cells by key, in the order of the keys. */
final class RollUp {

    /** The key of a cut, and the letter under which it is kept. */
    enum By {
        /** Service, class. */
        SERVICE("S"),
        /** Service, class, day of the week, half hour of the day. */
        HOUR("H"),
        /** Counter, service. */
        COUNTER("C"),
        /** Language, service. */
        LANGUAGE("L"),
        /** Service, outcome. */
        OUTCOME("O"),
        /** Where a visit without a ticket ended, how, for which service. */
        DOOR("D");

        private final String letter;

        By(String letter) {
            this.letter = letter;
        }

        String letter() {
            return letter;
        }
    }

    private final TreeMap<RollUpKey, RollUpCell> cells = new TreeMap<>();

    RollUpCell at(String... parts) {
        return at(RollUpKey.of(parts));
    }

    RollUpCell at(RollUpKey rollUpKey) {
        return cells.computeIfAbsent(rollUpKey, none -> new RollUpCell());
    }

    Map<RollUpKey, RollUpCell> cells() {
        return cells;
    }

    void forEach(BiConsumer<RollUpKey, RollUpCell> use) {
        cells.forEach(use);
    }

    void merge(RollUp other) {
        other.cells.forEach((rollUpKey, cell) -> at(rollUpKey).merge(cell));
    }

    /** The same with some keys made one. */
    RollUp under(UnaryOperator<RollUpKey> wider) {
        RollUp wide = new RollUp();
        cells.forEach((rollUpKey, cell) -> wide.at(wider.apply(rollUpKey)).merge(cell));
        return wide;
    }

    RollUp coarse() {
        RollUp wide = new RollUp();
        cells.forEach((rollUpKey, cell) -> wide.cells.put(rollUpKey, cell.coarse()));
        return wide;
    }

    byte[] bytes() {
        Packing packing = new Packing();
        packing.number(cells.size());
        cells.forEach((rollUpKey, cell) -> {
            packing.text(rollUpKey.text());
            cell.write(packing);
        });
        return packing.bytes();
    }

    static RollUp of(byte[] bytes) {
        RollUp rollUp = new RollUp();
        Unpacking packed = new Unpacking(bytes);
        for (long left = packed.number(); left > 0; left--) {
            rollUp.cells.put(new RollUpKey(packed.text()), RollUpCell.read(packed));
        }
        return rollUp;
    }
}
