// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.audit;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** What is filtered as a file, written at the download. */
final class AuditDownload implements DownloadHandler {

    private static final long serialVersionUID = 1L;

    private final transient AuditPort port;
    private final transient AuditFilter filter;
    private final Locale language;
    private final String name;

    AuditDownload(AuditPort port, AuditFilter filter, Locale language, String name) {
        this.port = port;
        this.filter = filter;
        this.language = language;
        this.name = name;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName(name);
        event.setContentType("text/csv; charset=utf-8");
        try (OutputStream out = event.getOutputStream()) {
            port.export(filter, language, out);
        }
    }
}
