// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import fr.accueil.manager.common.ManagerWords;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** A report as a file, written at the download. */
final class ReportDownload implements DownloadHandler {

    private static final long serialVersionUID = 1L;

    private final transient StatisticsPort port;
    private final transient StatisticsQuery query;
    private final StatisticsPort.Format format;
    private final transient ManagerWords words;

    ReportDownload(StatisticsPort port, StatisticsQuery query, StatisticsPort.Format format, ManagerWords words) {
        this.port = port;
        this.query = query;
        this.format = format;
        this.words = words;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName(name());
        event.setContentType(contentType());
        try (OutputStream out = event.getOutputStream()) {
            port.export(query, format, words.locale(), out);
        }
    }

    String name() {
        return words.say("file.name", query.from().toString(), query.to().toString()) + "."
                + format.name().toLowerCase(Locale.ROOT);
    }

    private String contentType() {
        return switch (format) {
            case CSV -> "text/csv; charset=utf-8";
            case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case PDF -> "application/pdf";
        };
    }
}
