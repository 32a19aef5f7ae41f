// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.body;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.ServerTest;
import fr.accueil.backend.support.ServerThreads;
import fr.accueil.backend.support.SlowBodies;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Large bodies of known callers. */
class SlowFilesTest extends ServerTest {

    private static final String IMPORT = SITE + "/appointments/import?preview=true";
    private static final String HEAD =
            "POST " + IMPORT + " HTTP/1.1\r\nContent-Type: text/csv\r\nAuthorization: Bearer " + TOKEN + "\r\n";
    private static final Path UPLOADS = data().resolve("uploads");

    @Test
    void files_that_come_slowly_hold_no_worker_and_are_given_up() throws IOException {
        try (SlowBodies sized = SlowBodies.open(port(), 4, address(21), HEAD + "Content-Length: 5000000");
                SlowBodies cut = SlowBodies.open(port(), 4, address(22), HEAD + "Transfer-Encoding: chunked")) {
            api.withoutToken().get("/pulse").is(200);
            api.get(SITE + "/appointments").is(200);
            assertThat(ServerThreads.waitingIn("read"))
                    .as("workers that wait for a body")
                    .isZero();

            assertThat(sized.answers()).containsOnly(408);
            assertThat(cut.answers()).containsOnly(408);
            assertThat(sized.areClosed() && cut.areClosed()).isTrue();
        }
        assertThat(left()).isZero();
    }

    @Test
    void a_file_of_many_pieces_is_read_as_it_was_sent() throws IOException {
        String file = "Référence;Date;Heure;Motif;Nom\n" + "R;demain;10:00;SEJ-RDV;PERSONNE Invente\n".repeat(15_000);
        int errors = api.send("POST", IMPORT, BodyPublishers.ofString(file), "Content-Type", "text/csv")
                .is(200)
                .json()
                .path("errorCount")
                .asInt();
        int cut = api.send(
                        "POST",
                        IMPORT,
                        BodyPublishers.ofByteArrays(Stream.iterate(0, i -> i < file.length(), i -> i + 5_000)
                                .map(i -> file.substring(i, Math.min(i + 5_000, file.length()))
                                        .getBytes(StandardCharsets.UTF_8))
                                .toList()),
                        "Content-Type",
                        "text/csv")
                .is(200)
                .json()
                .path("errorCount")
                .asInt();

        assertThat(errors).isEqualTo(cut).isGreaterThan(1000);
        assertThat(left()).isZero();
    }

    @Test
    void a_caller_who_goes_away_in_the_middle_leaves_no_file() throws IOException {
        for (int i = 0; i < 30; i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
                socket.getOutputStream()
                        .write((HEAD + "Host: localhost\r\nContent-Length: 5000000\r\n\r\n" + "a;b\n".repeat(50_000))
                                .getBytes(StandardCharsets.US_ASCII));
            }
        }
        api.send("POST", IMPORT, BodyPublishers.ofString("x".repeat(300_000)), "Content-Type", "text/csv")
                .refusesField("body");
        assertThat(left()).isZero();
    }

    @Test
    void a_file_that_is_larger_than_its_limit_is_refused_in_a_sentence() {
        api.send("POST", IMPORT, BodyPublishers.ofString("x".repeat(11_000_000)), "Content-Type", "text/csv")
                .refusesField("body");
        api.post(TICKETS, "x".repeat(100_000)).refusesField("body");
    }

    @Test
    void a_file_in_parts_is_no_error_of_the_server() throws IOException {
        String part = "--cut\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.csv\"\r\n\r\n";
        String body = part + "a;b\n".repeat(50_000) + "\r\n--cut--\r\n";
        api.send("POST", IMPORT, BodyPublishers.ofString(body), "Content-Type", "multipart/form-data; boundary=cut")
                .refusesField("body");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout(20_000);
            String head = HEAD.replace("text/csv", "multipart/form-data; boundary=cut")
                    + "Host: localhost\r\nContent-Length: " + body.length() + "\r\n\r\n";
            socket.getOutputStream().write((head + body.substring(0, 40)).getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            socket.getOutputStream().write(body.substring(40).getBytes(StandardCharsets.US_ASCII));
            assertThat(answer(socket.getInputStream())).isEqualTo("HTTP/1.1 400");
        }
    }

    private static String answer(InputStream in) throws IOException {
        return new String(in.readNBytes(12), StandardCharsets.US_ASCII);
    }

    private static long left() throws IOException {
        if (!Files.isDirectory(UPLOADS)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(UPLOADS)) {
            return files.count();
        }
    }

    private static InetAddress address(int last) throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
    }
}
