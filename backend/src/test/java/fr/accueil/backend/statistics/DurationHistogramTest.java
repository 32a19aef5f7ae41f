// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class DurationHistogramTest {

    @Property(tries = 200)
    void a_sketch_says_what_the_sorted_list_says_to_a_thousandth(
            @ForAll @Size(min = 1, max = 200) List<@IntRange(max = 20_000) Integer> seconds) {
        DurationHistogram durationHistogram = histogram(seconds);
        List<Integer> sorted = seconds.stream().sorted().toList();

        for (int percent : new int[] {1, 50, 90, 100}) {
            int exact = sorted.get((int) Math.ceil(percent / 100.0 * sorted.size()) - 1);
            long percentile = durationHistogram.percentile(percent).orElseThrow();
            assertThat(percentile).isLessThanOrEqualTo(exact).isGreaterThanOrEqualTo(exact - 1 - exact / 1000);
        }
        assertThat(durationHistogram.maxSeconds()).hasValue(sorted.getLast());
    }

    @Property(tries = 200)
    void no_mean_is_above_its_maximum(@ForAll @Size(min = 1, max = 50) List<@IntRange(max = 200_000) Integer> millis) {
        DurationHistogram durationHistogram = new DurationHistogram();
        millis.forEach(one -> durationHistogram.add(Duration.ofMillis(one)));

        DurationFigures durations = DurationFigures.of(durationHistogram);

        assertThat(durations.meanSeconds().orElseThrow())
                .isLessThanOrEqualTo(durations.max().orElseThrow());
    }

    @Property(tries = 100)
    void it_has_the_slots_of_an_hdr_histogram(
            @ForAll @Size(min = 1, max = 100) List<@IntRange(max = 100_000) Integer> seconds) {
        Histogram histogram = new Histogram(Duration.ofDays(2).toSeconds(), 3);
        seconds.forEach(histogram::recordValue);

        for (double percent : new double[] {10, 50, 90, 99}) {
            assertThat(histogram(seconds).percentile(percent))
                    .hasValue(histogram.lowestEquivalentValue(histogram.getValueAtPercentile(percent)));
        }
    }

    @Property(tries = 100)
    void two_halves_merged_are_the_whole_to_the_byte(
            @ForAll @Size(max = 60) List<@IntRange(max = 8000) Integer> one,
            @ForAll @Size(max = 60) List<@IntRange(max = 8000) Integer> other) {
        DurationHistogram merged = histogram(one);
        merged.merge(histogram(other));
        DurationHistogram whole = histogram(one);
        other.forEach(second -> whole.add(Duration.ofSeconds(second)));

        assertThat(bytes(merged)).isEqualTo(bytes(whole));
        assertThat(bytes(DurationHistogram.read(new Unpacking(bytes(whole))))).isEqualTo(bytes(whole));
        assertThat(merged.coarse().count()).isEqualTo(whole.count());
    }

    @Property(tries = 100)
    void many_blended_are_the_whole_to_the_byte(
            @ForAll @Size(max = 6) List<@Size(max = 30) List<@IntRange(max = 172_800) Integer>> parts) {
        DurationHistogram whole = histogram(parts.stream().flatMap(List::stream).toList());

        DurationHistogram blended = MergedHistogram.of(
                parts.stream().map(DurationHistogramTest::histogram).toList());

        assertThat(bytes(blended)).isEqualTo(bytes(whole));
        assertThat(MergedHistogram.of(List.of(whole, whole.coarse(), whole.coarse()))
                        .count())
                .isEqualTo(3 * whole.count());
    }

    @Test
    void nothing_has_no_median() {
        assertThat(new DurationHistogram().percentile(50)).isEqualTo(OptionalLong.empty());
        assertThat(new DurationHistogram().meanSeconds()).isEmpty();
    }

    @Test
    void a_wait_of_exactly_the_target_keeps_it() {
        DurationHistogram durationHistogram = histogram(List.of(1199, 1200, 1201));
        assertThat(durationHistogram.within(Duration.ofMinutes(20))).isEqualTo(2);
    }

    private static DurationHistogram histogram(List<Integer> seconds) {
        DurationHistogram durationHistogram = new DurationHistogram();
        seconds.forEach(second -> durationHistogram.add(Duration.ofSeconds(second)));
        return durationHistogram;
    }

    private static byte[] bytes(DurationHistogram durationHistogram) {
        Packing packing = new Packing();
        durationHistogram.write(packing);
        return packing.bytes();
    }
}
