// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.table;

import fr.accueil.backend.site.AppointmentFiles.Column;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The columns of a table, by their headings. */
public final class Columns {

    private static final int LONGEST_HEADING = 200;
    private static final int LETTERS = 26;
    private static final List<Column> NEEDED = List.of(Column.REFERENCE, Column.DATE, Column.SERVICE);

    private final List<String> headings;
    private final Map<Column, String> own;
    private final Map<Column, List<Integer>> places = new EnumMap<>(Column.class);
    private final List<Integer> twice = new ArrayList<>();

    /**
     * @param headings the cells of a line
     * @param own the headings that a site names; they replace the usual ones
     */
    Columns(List<String> headings, Map<Column, String> own) {
        this.headings = headings.stream()
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST_HEADING)))
                .toList();
        this.own = own;
        List<String> keys = this.headings.stream().map(Heading::key).toList();
        for (Column column : Column.values()) {
            find(column, keys);
        }
        // One column is not two things: a beginning that is the date may hold the time, too.
        List<Integer> dates = places.getOrDefault(Column.DATE, List.of());
        places.computeIfPresent(
                Column.TIME,
                (column, found) ->
                        found.stream().filter(place -> !dates.contains(place)).toList());
    }

    private void find(Column column, List<String> keys) {
        String named = own.get(column);
        if (named != null) {
            List<String> folded = headings.stream().map(Folded::of).toList();
            if (!add(column, folded, List.of(Folded.of(named)))) {
                add(column, keys, List.of(Heading.key(named)));
            }
            return;
        }
        for (List<String> list : UsualHeadings.of(column)) {
            if (add(column, keys, list)) {
                return;
            }
        }
    }

    private boolean add(Column column, List<String> keys, List<String> headings) {
        List<Integer> found = new ArrayList<>();
        for (String key : headings) {
            List<Integer> same = IntStream.range(0, keys.size())
                    .filter(place -> !key.isEmpty() && keys.get(place).equals(key))
                    .boxed()
                    .toList();
            if (same.size() > 1 && twice.isEmpty()) {
                twice.addAll(same.subList(0, 2));
            }
            found.addAll(same);
        }
        if (!found.isEmpty()) {
            places.put(column, List.copyOf(found));
        }
        return !found.isEmpty();
    }

    /** The first required column that is missing. */
    Optional<Column> missing() {
        return NEEDED.stream().filter(column -> !places.containsKey(column)).findFirst();
    }

    /** The name of a missing column in a sentence. */
    String called(Column column) {
        return own.getOrDefault(column, UsualHeadings.example(column));
    }

    int found() {
        return places.size();
    }

    /** Two columns with the same heading, where one is expected. */
    List<String> twice() {
        return twice.stream().map(this::name).toList();
    }

    /** The columns of a field; dates and times may have several. */
    public List<Integer> places(Column column) {
        return places.getOrDefault(column, List.of());
    }

    /** The heading of a place and the letter that a spreadsheet shows over it: "Date (C)". */
    public String name(int place) {
        return headings.get(place).strip() + " (" + letters(place) + ")";
    }

    private static String letters(int place) {
        String last = String.valueOf((char) ('A' + place % LETTERS));
        return place < LETTERS ? last : letters(place / LETTERS - 1) + last;
    }

    /** Whether a line repeats the headings, as at the top of a page. */
    public boolean isRepeatedIn(List<String> line) {
        return NEEDED.stream()
                .map(column -> places(column).getFirst())
                .allMatch(place ->
                        place < line.size() && Heading.key(line.get(place)).equals(Heading.key(headings.get(place))));
    }

    List<String> headings() {
        return headings;
    }
}
