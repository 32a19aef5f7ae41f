// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class UploadsTest {

    private static final String HERE = "192.0.2.1";

    @TempDir
    private Path folder;

    @Test
    void a_file_that_is_being_read_has_no_name_for_others() throws IOException {
        Uploads uploads = new Uploads(folder.resolve("uploads"));
        Upload upload = uploads.open(HERE).orElseThrow();
        upload.write(new byte[] {'a', 'b', 'c', 'd'}, 3);

        assertThat(names()).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("uploads"))))
                .isEqualTo("rwx------");
        assertThat(upload.read().readAllBytes()).isEqualTo(new byte[] {'a', 'b', 'c'});
        upload.close();
        upload.close();
        assertThat(uploads.size()).isZero();
        assertThatThrownBy(() -> upload.write(new byte[1], 1)).isInstanceOf(IOException.class);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void the_file_of_a_body_is_for_its_owner_alone_although_it_has_no_name() throws IOException {
        Upload upload = new Uploads(folder.resolve("uploads")).open(HERE).orElseThrow();
        List<String> modes = new ArrayList<>();
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            for (Path one : open.filter(this::isUpload).toList()) {
                modes.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(one)));
            }
        }
        upload.close();

        assertThat(modes).containsExactly("rw-------");
    }

    private boolean isUpload(Path open) {
        try {
            return Files.readSymbolicLink(open).startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void one_address_uses_half_of_the_files_and_each_is_given_back() throws IOException {
        Uploads uploads = new Uploads(folder.resolve("uploads"));
        List<Upload> open = new ArrayList<>();
        for (int i = 0; i < Uploads.MOST_FROM_ONE_ADDRESS; i++) {
            open.add(uploads.open(HERE).orElseThrow());
        }
        assertThat(uploads.open(HERE)).isEmpty();
        open.add(uploads.open("192.0.2.2").orElseThrow());
        open.forEach(Upload::close);
        assertThat(uploads.size()).isZero();
        for (int i = 0; i < Uploads.MOST_FROM_ONE_ADDRESS; i++) {
            assertThat(uploads.open(HERE)).as("again").isPresent();
        }
    }

    @Test
    void all_addresses_together_have_a_bound() throws IOException {
        Uploads uploads = new Uploads(folder.resolve("uploads"));
        List<Upload> open = new ArrayList<>();
        for (int i = 0; i < Uploads.MOST; i++) {
            open.add(uploads.open("192.0.2." + i).orElseThrow());
        }
        assertThat(uploads.open("192.0.2.99")).isEmpty();
        open.getFirst().close();
        assertThat(uploads.open("192.0.2.99")).isPresent();
    }

    @Test
    void no_place_is_lost_when_the_disk_takes_no_file() throws IOException {
        Uploads uploads = new Uploads(Files.writeString(folder.resolve("uploads"), "no folder"));

        assertThatThrownBy(() -> uploads.open(HERE)).isInstanceOf(IOException.class);
        assertThat(uploads.size()).isZero();
    }

    @Test
    void no_more_is_kept_of_a_body_than_its_limit_and_a_byte() throws IOException {
        Uploads uploads = new Uploads(folder.resolve("uploads"));
        ArrivingBody body = new ArrivingBody(BodyPolicy.FILE, new IncompleteBodies(), uploads, HERE);
        byte[] piece = new byte[1_000_000];
        for (int i = 0; i < 30; i++) {
            assertThat(body.add(piece, piece.length)).isEqualTo(OptionalInt.empty());
        }
        try (HeldBody held = body.whole()) {
            assertThat(held.length()).isEqualTo(30_000_000);
            assertThat(held.open().readAllBytes()).hasSize(BodyPolicy.FILE.most() + 1);
        }
        assertThat(uploads.size()).isZero();
    }

    @Test
    void a_body_without_end_is_given_up() {
        ArrivingBody body = new ArrivingBody(
                BodyPolicy.STRANGER, new IncompleteBodies(), new Uploads(folder.resolve("uploads")), HERE);
        byte[] piece = new byte[1024 * 1024];
        for (long came = 0; came < BodyPolicy.MOST_DROPPED; came += piece.length) {
            assertThat(body.add(piece, piece.length)).isEqualTo(OptionalInt.empty());
        }
        assertThat(body.add(piece, 1)).hasValue(413);
    }

    private long names() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("uploads"))) {
            return files.count();
        }
    }
}
