// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.accueil.backend.support.ServerTest;
import fr.accueil.backend.support.ServerThreads;
import fr.accueil.backend.support.SlowReaders;
import fr.accueil.display.common.HallScreenAccess;
import fr.accueil.display.hall.DisplayPort;
import fr.accueil.display.hall.DisplaySnapshot;
import fr.accueil.display.hall.Slide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Callers who read a large answer a little at a time. */
class SlowReadersTest extends ServerTest {

    private static final int MANY = 100;
    private static final Path VIDEO = media().resolve("slow.mp4");
    private static final int LENGTH = 8 * 1024 * 1024;

    @Autowired
    private DisplayPort displays;

    @BeforeEach
    void a_large_video_is_shown() throws IOException {
        byte[] video = new byte[LENGTH];
        byte[] head = {
            0, 0, 0, 24, 'f', 't', 'y', 'p', 'm', 'p', '4', '2', 0, 0, 0, 0, 'm', 'p', '4', '2', 'i', 's', 'o'
        };
        System.arraycopy(head, 0, video, 0, head.length);
        Files.createDirectories(VIDEO.getParent());
        Files.write(VIDEO, video);
    }

    @AfterEach
    void nothing_is_shown() throws IOException {
        Files.deleteIfExists(VIDEO);
    }

    @Test
    void a_hundred_slow_readers_leave_workers_to_the_others() throws IOException {
        String path = video();
        try (SlowReaders readers = SlowReaders.open(port(), MANY, SlowHeadsTest.address(41), path)) {
            await().untilAsserted(() -> assertThat(ServerThreads.waitingIn("doWrite"))
                    .as(readers.answers().toString())
                    .isGreaterThanOrEqualTo(20));
            api.withoutToken().get("/pulse").is(200);
            api.withoutToken().get("/actuator/health/readiness").is(200);
            await("half of the workers are free").until(() -> ServerThreads.waitingIn("doWrite") <= 32);
        }
    }

    private String video() {
        return await().until(this::find, Optional::isPresent).orElseThrow();
    }

    private Optional<String> find() {
        return ((HallScreenAccess.Here<DisplaySnapshot>) displays.showing("hall"))
                .shown().slides().stream()
                        .filter(Slide.Video.class::isInstance)
                        .map(slide -> ((Slide.Video) slide).address())
                        .findFirst();
    }
}
