// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** One narrow roll-up: cells by key, in the order of the keys. */
final class Cut {

    /** What a cut is keyed by, and under what letter it is kept. */
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

    private final TreeMap<Key, Cell> cells = new TreeMap<>();

    Cell at(String... parts) {
        return at(Key.of(parts));
    }

    Cell at(Key key) {
        return cells.computeIfAbsent(key, none -> new Cell());
    }

    Map<Key, Cell> cells() {
        return cells;
    }

    void forEach(BiConsumer<Key, Cell> use) {
        cells.forEach(use);
    }

    void merge(Cut other) {
        other.cells.forEach((key, cell) -> at(key).merge(cell));
    }

    /** The same with some keys made one. */
    Cut under(UnaryOperator<Key> wider) {
        Cut wide = new Cut();
        cells.forEach((key, cell) -> wide.at(wider.apply(key)).merge(cell));
        return wide;
    }

    Cut coarse() {
        Cut wide = new Cut();
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

    static Cut of(byte[] bytes) {
        Cut cut = new Cut();
        Unpacking packed = new Unpacking(bytes);
        for (long left = packed.number(); left > 0; left--) {
            cut.cells.put(new Key(packed.text()), Cell.read(packed));
        }
        return cut;
    }
}
