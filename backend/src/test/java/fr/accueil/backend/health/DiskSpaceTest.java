// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.StringUtils;

@ExtendWith(OutputCaptureExtension.class)
class DiskSpaceTest {

    private static final long GIGABYTE = 1_000_000_000;

    private DiskSpace.Room room = new DiskSpace.Room(100 * GIGABYTE, 1000 * GIGABYTE);
    private final DiskSpace space = new DiskSpace(Path.of("data"), () -> room);

    @Test
    void a_disk_that_is_almost_full_is_reported_once_an_hour_until_it_has_room_again(CapturedOutput output) {
        space.check();
        assertThat(space.isLow()).isFalse();
        room = new DiskSpace.Room(GIGABYTE / 3, 1000 * GIGABYTE);
        for (int minute = 0; minute < 120; minute++) {
            space.check();
        }
        assertThat(space.isLow()).isTrue();
        assertThat(StringUtils.countOccurrencesOf(output.getAll(), "333 MB are free"))
                .isEqualTo(2);
        room = new DiskSpace.Room(2 * GIGABYTE, 1000 * GIGABYTE);
        space.check();
        assertThat(space.isLow()).isFalse();
        assertThat(output.getAll()).contains("has room again");
    }

    @Test
    void a_small_disk_is_almost_full_at_a_twentieth() {
        assertThat(new DiskSpace.Room(300_000_000, 4 * GIGABYTE).isLow()).isFalse();
        assertThat(new DiskSpace.Room(100_000_000, 4 * GIGABYTE).isLow()).isTrue();
    }
}
