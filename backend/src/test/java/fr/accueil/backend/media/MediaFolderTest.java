// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaFolderTest {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private MediaFolder media = new MediaFolder(Path.of("nowhere"));

    @BeforeEach
    void open() {
        media = new MediaFolder(folder);
    }

    @Test
    void a_display_shows_the_pictures_and_videos_of_the_folder_in_the_order_of_their_names() throws IOException {
        put("2-horaires_d-ete.png", picture("png"));
        put("1-accueil.JPG", picture("jpg"));
        put("3-visite.mp4", mp4());
        put("4-visite.webm", webm());

        assertThat(titles("hall")).containsExactly("1 accueil", "2 horaires d ete", "3 visite", "4 visite");
        assertThat(media.read().of("hall"))
                .extracting(file -> file.kind().type())
                .containsExactly("image/jpeg", "image/png", "video/mp4", "video/webm");
        assertThat(media.read().faults()).isEmpty();
    }

    @Test
    void a_display_with_a_folder_of_its_own_shows_that_and_the_others_show_the_common_one() throws IOException {
        put("commune.png", picture("png"));
        put("hall/propre.png", picture("png"));
        Files.createDirectory(folder.resolve("numerique"));

        assertThat(titles("hall")).containsExactly("propre");
        assertThat(titles("numerique")).containsExactly("commune");
        assertThat(titles("etage")).containsExactly("commune");
    }

    @Test
    void a_file_that_is_not_what_its_name_says_is_never_shown_and_its_fault_is_known() throws IOException {
        put("texte.jpg", "Bonjour".getBytes(StandardCharsets.UTF_8));
        put("dessin.svg", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));
        put("page.mp4", "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        put("vide.png", new byte[0]);
        put("png-nomme.jpg", picture("png"));
        put("coupee.png", java.util.Arrays.copyOf(picture("png"), 12));
        put("animee.png", animated());
        put("programme.exe", new byte[] {'M', 'Z'});
        put("sans-nom", picture("png"));
        put("immense.png", claiming(60_000));

        assertThat(titles("hall")).isEmpty();
        assertThat(faults())
                .containsOnly(
                        Map.entry("texte.jpg", MediaFault.Reason.NOT_WHAT_IT_SAYS),
                        Map.entry("dessin.svg", MediaFault.Reason.OTHER_KIND),
                        Map.entry("page.mp4", MediaFault.Reason.NOT_WHAT_IT_SAYS),
                        Map.entry("vide.png", MediaFault.Reason.EMPTY),
                        Map.entry("png-nomme.jpg", MediaFault.Reason.NOT_WHAT_IT_SAYS),
                        Map.entry("coupee.png", MediaFault.Reason.NOT_WHAT_IT_SAYS),
                        Map.entry("animee.png", MediaFault.Reason.MOVES),
                        Map.entry("programme.exe", MediaFault.Reason.OTHER_KIND),
                        Map.entry("sans-nom", MediaFault.Reason.OTHER_KIND),
                        Map.entry("immense.png", MediaFault.Reason.TOO_LARGE));
    }

    @Test
    void a_huge_file_is_not_shown() throws IOException {
        put("longue.mp4", mp4());
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("longue.mp4").toFile(), "rw")) {
            file.setLength(500_000_001);
        }

        assertThat(faults()).containsOnly(Map.entry("longue.mp4", MediaFault.Reason.TOO_LARGE));
    }

    @Test
    void a_link_that_leads_out_of_the_folder_is_not_followed() throws IOException {
        Path secret = Files.write(elsewhere.resolve("secret.png"), picture("png"));
        Files.createSymbolicLink(folder.resolve("lien.png"), secret);
        Files.createSymbolicLink(folder.resolve("hall"), elsewhere);

        assertThat(titles("hall")).isEmpty();
        assertThat(faults().get("lien.png")).isEqualTo(MediaFault.Reason.UNREADABLE);
    }

    @Test
    void a_file_that_comes_or_goes_is_noticed_and_one_that_changes_has_another_address() throws IOException {
        assertThat(titles("hall")).isEmpty();
        put("a.png", picture("png"));
        MediaFile first = media.read().of("hall").getFirst();
        assertThat(MediaFolder.isSame(first)).isTrue();

        Files.setLastModifiedTime(folder.resolve("a.png"), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        assertThat(MediaFolder.isSame(first))
                .as("it is looked into again before it is served")
                .isFalse();
        assertThat(media.read().of("hall").getFirst().id()).isNotEqualTo(first.id());

        Files.delete(folder.resolve("a.png"));
        assertThat(titles("hall")).isEmpty();
    }

    @Test
    void a_picture_that_is_replaced_by_a_text_is_shown_no_more() throws IOException {
        put("a.png", picture("png"));
        assertThat(titles("hall")).hasSize(1);

        put("a.png", "plus une image".getBytes(StandardCharsets.UTF_8));

        assertThat(titles("hall")).isEmpty();
    }

    @Test
    void what_the_system_hides_is_passed_over_and_a_folder_that_is_not_there_holds_nothing() throws IOException {
        put(".DS_Store", new byte[] {1});
        put("Thumbs.db", new byte[] {1});

        assertThat(media.read().faults()).isEmpty();
        assertThat(new MediaFolder(folder.resolve("none")).read().of("hall")).isEmpty();
    }

    @Test
    void more_than_a_hundred_files_are_too_many() throws IOException {
        for (int i = 0; i < 101; i++) {
            put("p%03d.png".formatted(i), picture("png"));
        }

        assertThat(titles("hall")).hasSize(100);
        assertThat(faults()).containsOnly(Map.entry("p100.png", MediaFault.Reason.ONE_TOO_MANY));
    }

    private List<String> titles(String display) {
        return media.read().of(display).stream().map(MediaFile::title).toList();
    }

    private Map<String, MediaFault.Reason> faults() {
        return media.read().faults().stream().collect(Collectors.toMap(MediaFault::name, MediaFault::reason));
    }

    private void put(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, content);
    }

    static byte[] picture(String kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(16, 9, BufferedImage.TYPE_INT_RGB), kind, out);
        return out.toByteArray();
    }

    private static byte[] mp4() {
        return "\0\0\0\u0018ftypmp42".getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] webm() {
        return "\u001aE\u00df\u00a3\u0001B\u0082\u0084webm".getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] animated() throws IOException {
        String png = new String(picture("png"), StandardCharsets.ISO_8859_1);
        return png.replace("IDAT", "acTL").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A picture whose few bytes claim many points. */
    private static byte[] claiming(int width) throws IOException {
        byte[] png = picture("png");
        for (int at : new int[] {16, 20}) {
            png[at + 2] = (byte) (width >> 8);
            png[at + 3] = (byte) width;
        }
        return png;
    }
}
