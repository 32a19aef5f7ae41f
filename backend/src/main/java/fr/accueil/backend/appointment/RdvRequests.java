// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import java.io.IOException;
import java.net.http.HttpClient;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Requests to RDV Service Public, bounded in time and bytes, at its own address only. */
final class RdvRequests {

    static final int OK = 200;

    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private RdvRequests() {}

    /** @param body of an answer that is {@link #OK}, cut after 4 MiB; empty for every other one */
    @SuppressWarnings("ArrayRecordComponent")
    record Answer(int status, HttpHeaders headers, byte[] body) {}

    static RestClient client() {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(RdvSettings.PATIENCE)
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        requests.setReadTimeout(RdvSettings.PATIENCE);
        requests.enableCompression(false);
        return RestClient.builder().requestFactory(requests).build();
    }

    /** @throws IOException a network failure */
    static Answer send(RestClient.RequestHeadersSpec<?> request) throws IOException, InterruptedException {
        try {
            return request.exchangeForRequiredValue((asked, answer) -> read(answer));
        } catch (ResourceAccessException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    private static Answer read(ClientHttpResponse answer) throws IOException {
        int status = answer.getStatusCode().value();
        byte[] body = status == OK ? answer.getBody().readNBytes(MOST_BYTES) : new byte[0];
        return new Answer(status, answer.getHeaders(), body);
    }
}
