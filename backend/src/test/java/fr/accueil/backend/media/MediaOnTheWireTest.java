// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.media;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.HttpApiClient;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.display.common.HallScreenAccess;
import fr.accueil.display.hall.DisplayPort;
import fr.accueil.display.hall.DisplaySnapshot;
import fr.accueil.display.hall.Slide;
import fr.accueil.manager.device.DeviceList;
import fr.accueil.manager.device.DevicePort;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;

class MediaOnTheWireTest extends ServerTest {

    private final Path folder = media();

    @Autowired
    private Media media;

    @Autowired
    private DisplayPort displays;

    @Autowired
    private DevicePort devices;

    @BeforeEach
    void an_empty_folder() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
    }

    @AfterEach
    void sign_out() throws IOException {
        Acting.withoutToken();
        FileSystemUtils.deleteRecursively(folder);
        media.refresh();
    }

    @Test
    void a_picture_in_the_folder_is_shown_beside_the_calls_and_served_as_what_it_is() throws IOException {
        Files.write(folder.resolve("plan.png"), MediaFolderTest.picture("png"));
        media.refresh();

        Slide.Picture shown = (Slide.Picture) slides().getLast();
        HttpApiClient.Reply served = api.withoutToken().get(shown.address()).is(200);

        assertThat(shown.title()).isEqualTo("plan");
        assertThat(served.header("Content-Type")).contains("image/png");
        assertThat(served.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(served.header("Accept-Ranges")).contains("bytes");
        // A video is fetched piece by piece.
        api.withoutToken()
                .send("GET", shown.address(), HttpRequest.BodyPublishers.noBody(), "Range", "bytes=0-3")
                .is(206);
        Files.delete(folder.resolve("plan.png"));
        api.withoutToken().get(shown.address()).is(404);
        media.refresh();
        assertThat(slides()).noneMatch(Slide.Picture.class::isInstance);
    }

    @Test
    void no_path_leads_to_a_file_and_no_list_is_given() throws IOException {
        Files.write(folder.resolve("plan.png"), MediaFolderTest.picture("png"));
        Files.writeString(folder.resolve("secret.txt"), "secret");
        media.refresh();

        for (String path :
                List.of("", "plan.png", "secret.txt", "..%2f..%2faccueil.mv.db", "%2e%2e/x", "x".repeat(3000))) {
            HttpApiClient.Reply reply = api.withoutToken().get("/media/" + path);
            // A folder's address leads to the sign-in page, as any unknown one.
            assertThat(reply.text()).as(path).doesNotContain("secret", "plan.png", "PNG");
        }
    }

    @Test
    void the_manager_reads_which_file_is_not_shown_and_why() throws IOException {
        Files.writeString(folder.resolve("page.mp4"), "<html>");
        media.refresh();
        Acting.as("responsable", Role.MANAGER);

        assertThat(devices.devices().unshown())
                .contains(new DeviceList.Unshown("page.mp4", DeviceList.Why.NOT_WHAT_IT_SAYS));
    }

    private List<Slide> slides() {
        return ((HallScreenAccess.Here<DisplaySnapshot>) displays.showing("hall"))
                .shown()
                .slides();
    }
}
