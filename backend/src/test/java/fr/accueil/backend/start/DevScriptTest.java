// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./accueil dev} over a program of two files, with the real compiler and the real Java. */
class DevScriptTest {

    private static final String PROGRAM = """
            package fr.accueil;
            import com.sun.net.httpserver.HttpServer;
            import java.net.InetSocketAddress;
            public class Accueil {
                public static void main(String[] args) throws Exception {
                    var server = HttpServer.create(new InetSocketAddress("127.0.0.1", %d), 0);
                    server.createContext("/", exchange -> {
                        var file = Accueil.class.getResource("/META-INF/resources" + exchange.getRequestURI().getPath());
                        byte[] body = file == null ? "%s".getBytes() : file.openStream().readAllBytes();
                        exchange.sendResponseHeaders(200, body.length);
                        exchange.getResponseBody().write(body);
                        exchange.close();
                    });
                    server.start();
                }
            }
            """;

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private ScriptFolder script;
    private Process dev;
    private int port;

    @BeforeEach
    void start_it() throws IOException {
        port = freePort();
        script = ScriptFolder.in(folder);
        script.program(
                "mvn",
                "mkdir -p backend/target/dev/maven/META-INF/VAADIN; echo /nowhere.jar >backend/target/dev/libraries");
        script.write("pom.xml", "<module>kiosk</module>\n<module>backend</module>\n</modules>\n<module>bench</module>");
        script.write("kiosk/pom.xml", "");
        script.write("backend/pom.xml", "");
        // A module of a profile is not compiled.
        script.write("bench/src/main/java/Bench.java", "class Bench {");
        script.write("kiosk/src/main/resources/META-INF/resources/kiosk.css", "red");
        says("first");
        for (String part : List.of("Dev.java", "DevServer.java")) {
            Path program = Path.of("src", "dev", "java", "fr", "accueil", "dev", part);
            script.write("backend/" + program, Files.readString(program));
        }
        dev = script.process(System.getProperty("java.home"), "dev").start();
        awaitAnswer("/word", "first");
    }

    @AfterEach
    void end_it() throws InterruptedException {
        var servers = dev.descendants().toList();
        dev.destroy();
        dev.waitFor();
        Awaitility.await().until(() -> servers.stream().noneMatch(ProcessHandle::isAlive));
        client.close();
    }

    @Test
    void a_style_that_is_changed_is_there_and_the_same_server_still_runs() throws Exception {
        var servers = dev.children().map(ProcessHandle::pid).toList();
        awaitAnswer("/kiosk.css", "red");
        script.write("kiosk/src/main/resources/META-INF/resources/kiosk.css", "blue");
        awaitAnswer("/kiosk.css", "blue");
        assertThat(dev.children().map(ProcessHandle::pid)).isEqualTo(servers);
    }

    @Test
    void java_that_is_changed_is_answered_with_and_a_mistake_leaves_the_server_as_it_was() throws Exception {
        says("second");
        awaitAnswer("/word", "second");
        script.write("backend/src/main/java/fr/accueil/Mistake.java", "class Mistake {");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> script.output().contains("not compiled"));
        awaitAnswer("/word", "second");
        Files.delete(folder.resolve("backend/src/main/java/fr/accueil/Mistake.java"));
        says("third");
        awaitAnswer("/word", "third");
    }

    @Test
    void a_script_that_is_killed_leaves_no_server_behind() {
        List<ProcessHandle> servers = dev.descendants().toList();
        assertThat(servers).isNotEmpty();
        dev.destroyForcibly();
        try {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> servers.stream().noneMatch(ProcessHandle::isAlive));
        } finally {
            servers.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private void says(String word) throws IOException {
        script.write("backend/src/main/java/fr/accueil/Accueil.java", PROGRAM.formatted(port, word));
    }

    private void awaitAnswer(String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() ->
                        client.send(request, BodyHandlers.ofString()).body().equals(body));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
