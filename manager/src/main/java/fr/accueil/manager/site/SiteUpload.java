// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.site;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.accueil.manager.common.ManagerWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Where the files of a site are brought, several together. */
public final class SiteUpload extends Div {

    /** Of each file, in bytes: letters of other scripts take up to four. */
    private static final int MOST_BYTES = 4 * SiteFileText.LONGEST;

    private static final int MOST_FILES = 20;

    private final transient Consumer<List<SiteFileText>> taken;
    private final List<SiteFileText> received = new ArrayList<>();

    /** @param taken called with the files that were brought together */
    public SiteUpload(ManagerWords words, Consumer<List<SiteFileText>> taken) {
        this.taken = taken;
        UploadHandler handler = this::receive;
        var upload = new Upload(handler);
        var choose = new NativeButton(words.say("site.choose"));
        choose.addClassName("choose");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(words.say("site.drop")));
        upload.setMaxFiles(MOST_FILES);
        upload.setAcceptedFileTypes(".yaml", ".yml");
        upload.addAllFinishedListener(event -> {
            upload.clearFileList();
            take();
        });
        add(upload);
    }

    /** Runs in the request of the upload, outside the lock of the page. */
    private void receive(UploadEvent event) throws IOException {
        byte[] bytes = event.getInputStream().readNBytes(MOST_BYTES + 1);
        var file = new SiteFileText(event.getFileName(), new String(bytes, StandardCharsets.UTF_8));
        event.getUI().access(() -> receive(file));
    }

    /** Keeps a file until {@link #take}; one too many is left out. */
    public void receive(SiteFileText file) {
        if (received.size() < MOST_FILES) {
            received.add(file);
        }
    }

    /** Hands over the files that were received together. */
    public void take() {
        List<SiteFileText> together = List.copyOf(received);
        received.clear();
        taken.accept(together);
    }
}
