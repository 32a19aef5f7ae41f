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

    private final TreeMap<Key, RollUpCell> cells = new TreeMap<>();

    RollUpCell at(String... parts) {
        return at(Key.of(parts));
    }

    RollUpCell at(Key key) {
        return cells.computeIfAbsent(key, none -> new RollUpCell());
    }

    Map<Key, RollUpCell> cells() {
        return cells;
    }

    void forEach(BiConsumer<Key, RollUpCell> use) {
        cells.forEach(use);
    }

    void merge(RollUp other) {
        other.cells.forEach((key, cell) -> at(key).merge(cell));
    }

    /** The same with some keys made one. */
    RollUp under(UnaryOperator<Key> wider) {
        RollUp wide = new RollUp();
        cells.forEach((key, cell) -> wide.at(wider.apply(key)).merge(cell));
        return wide;
    }

    RollUp coarse() {
        RollUp wide = new RollUp();
        cells.forEach((key, cell) -> wide.cells.put(key, cell.coarse()));
        return wide;
    }

    byte[] bytes() {
        Packing packing = new Packing();
        packing.number(cells.size());
        cells.forEach((key, cell) -> {
            packing.text(key.text());
            cell.write(packing);
        });
        return packing.bytes();
    }

    static RollUp of(byte[] bytes) {
        RollUp rollUp = new RollUp();
        Unpacking packed = new Unpacking(bytes);
        for (long left = packed.number(); left > 0; left--) {
            rollUp.cells.put(new Key(packed.text()), RollUpCell.read(packed));
        }
        return rollUp;
    }
}
