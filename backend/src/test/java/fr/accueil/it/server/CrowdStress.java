// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.support.Browser;
import fr.accueil.backend.support.SlowBodies;
import fr.accueil.it.support.PackagedServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Crowds and attacks against the packaged program. Runs only when it is named. */
class CrowdStress {

    private static final int CALLERS = 20_000;
    private static final int CROWD = 1_000;

    @Test
    void twenty_thousand_callers_without_a_cookie_leave_a_small_server_ready(@TempDir Path folder) throws Exception {
        try (PackagedServer server = PackagedServer.smallIn(folder)) {
            Browser agent = new Browser(server.url());
            agent.signIn("agent", Demonstration.PASSWORD);
            Map<Integer, Integer> answers = calls(server.at("/?v-r=init&location=&query="));

            System.out.println("answers to cookieless starts of a page: " + answers + ", heap then "
                    + server.heapInUse() / 1_000_000 + " MB");
            assertThat(status(server.at("/actuator/health/readiness"))).isEqualTo(200);
            assertThat(agent.draw("counter")).contains("counter/counter.js");
            assertThat(answers.keySet()).containsOnly(200, 503);
        }
    }

    @Test
    void slow_bodies_from_many_addresses_leave_the_server_ready(@TempDir Path folder) throws Exception {
        try (PackagedServer server = PackagedServer.smallIn(folder)) {
            List<SlowBodies> crowd = new ArrayList<>();
            for (int last = 10; last < 20; last++) {
                InetAddress from = InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
                crowd.add(
                        SlowBodies.open(server.port(), 150, from, "POST /t/answers HTTP/1.1\r\nContent-Length: 60000"));
            }
            long start = System.nanoTime();
            int worst = 0;
            for (int i = 0; i < 50; i++) {
                long before = System.nanoTime();
                assertThat(status(server.at("/pulse"))).isEqualTo(200);
                worst = Math.max(worst, (int) ((System.nanoTime() - before) / 1_000_000));
            }
            Map<Integer, Integer> answers = new TreeMap<>();
            crowd.forEach(slow -> slow.answers().forEach(status -> answers.merge(status, 1, Integer::sum)));
            System.out.println("1,500 slow bodies: " + answers + ", all answered after "
                    + (System.nanoTime() - start) / 1_000_000 + " ms; slowest of 50 pulses " + worst + " ms");
            crowd.forEach(SlowBodies::close);
            assertThat(answers.keySet()).containsOnly(408, 429, 503);
        }
    }

    @Test
    void a_thousand_connections_at_once_are_all_answered(@TempDir Path folder) throws Exception {
        try (PackagedServer server = PackagedServer.in(folder)) {
            long overflows = overflows();
            List<SocketChannel> sockets = new ArrayList<>();
            for (int i = 0; i < CROWD; i++) {
                SocketChannel socket = SocketChannel.open();
                socket.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
                socket.configureBlocking(false);
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
                sockets.add(socket);
            }
            int resets = 0;
            for (SocketChannel socket : sockets) {
                resets += isAnswered(socket) ? 0 : 1;
            }
            System.out.println("1,000 connections at once: " + resets + " reset, ListenOverflows rose by "
                    + (overflows() - overflows));
            assertThat(resets).isZero();
        }
    }

    private static boolean isAnswered(SocketChannel socket) {
        try (socket) {
            socket.configureBlocking(true);
            if (!socket.finishConnect()) {
                return false;
            }
            socket.write(ByteBuffer.wrap("GET /pulse HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII)));
            return socket.read(ByteBuffer.allocate(16)) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Of the whole machine: what others do meanwhile counts as well. */
    private static long overflows() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("/proc/net/netstat")).stream()
                .filter(line -> line.startsWith("TcpExt:"))
                .toList();
        int column = Arrays.asList(lines.get(0).split(" ")).indexOf("ListenOverflows");
        return Long.parseLong(lines.get(1).split(" ")[column]);
    }

    private static Map<Integer, Integer> calls(URI address) throws InterruptedException {
        Map<Integer, Integer> answers = new TreeMap<>();
        Semaphore atOnce = new Semaphore(50);
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (int i = 0; i < CALLERS; i++) {
                atOnce.acquire();
                client.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                        .whenComplete((answer, failure) -> {
                            synchronized (answers) {
                                answers.merge(answer == null ? 0 : answer.statusCode(), 1, Integer::sum);
                            }
                            atOnce.release();
                        });
            }
            atOnce.acquire(50);
        }
        return answers;
    }

    private static int status(URI address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
