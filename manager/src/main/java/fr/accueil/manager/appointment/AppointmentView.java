// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.appointment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.accueil.manager.common.ManagerLayout;
import fr.accueil.manager.common.ManagerWords;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The page that imports appointments from a file: first a preview with the wrong lines, then the import of all. */
@Route(value = "manager/appointments", layout = ManagerLayout.class)
@RolesAllowed({"MANAGER", "ADMIN"})
@StyleSheet("context://manager/appointments.css")
final class AppointmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AppointmentPort port;
    private final Div result = new Div();
    private ManagerWords words = ManagerWords.in("fr");
    private transient @Nullable FilePreview preview;

    AppointmentView(AppointmentPort port) {
        this.port = port;
        addClassNames("manager", "appointments");
        result.addClassName("result");
        result.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getUI().getLocale().toLanguageTag());
    }

    void show(String language) {
        removeAll();
        result.removeAll();
        words = ManagerWords.in(language);
        var overview = new Div(main());
        overview.addClassName("floor");
        add(overview);
        FilePreview before = preview;
        if (before != null && !before.isTaken()) {
            show(before.file());
        }
    }

    @Override
    public String getPageTitle() {
        return words.say("import.title", port.siteName());
    }

    private Component main() {
        return new Main(new H1(words.say("import.heading")), new Paragraph(words.say("import.how")), upload(), result);
    }

    private Upload upload() {
        UploadHandler handler = this::receive;
        var upload = new Upload(handler);
        var choose = new NativeButton(words.say("import.choose"));
        choose.addClassName("choose");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(words.say("import.drop")));
        upload.setMaxFiles(1);
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    /** Runs in the request of the upload, outside the lock of the page. */
    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        AppointmentFile file = read(event.getInputStream());
        ui.access(() -> show(file));
    }

    AppointmentFile read(InputStream file) throws IOException {
        return port.read(file, words.locale());
    }

    void show(AppointmentFile file) {
        result.removeAll();
        preview = null;
        switch (file) {
            case AppointmentFile.Refused refused -> {
                var why = new Paragraph(refused.sentence());
                why.addClassName("notice");
                result.add(why);
            }
            case AppointmentFile.Understood understood -> {
                var shown = new FilePreview(understood, words);
                preview = shown;
                result.add(shown);
            }
        }
    }
}
