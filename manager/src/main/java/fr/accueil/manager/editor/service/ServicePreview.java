// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.service;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.manager.common.Choice;
import fr.accueil.manager.common.ChoiceField;
import fr.accueil.manager.editor.DraftPart;
import fr.accueil.manager.editor.EditorDesk;
import fr.accueil.manager.editor.LanguageChoice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The kiosk's page and the slip of the service that is edited, from the draft, in a chosen language. */
final class ServicePreview extends Aside {

    private final transient EditorDesk desk;
    private final transient PreviewPort port;
    private final String service;
    private final IFrame kiosk = new IFrame();
    private final Div frame = new Div(kiosk);
    private final Image slip = new Image();
    private final Paragraph noSlip = new Paragraph();
    private final Paragraph unfinished = new Paragraph();
    private final Div both = new Div();
    private String language;
    private transient DraftPart shown = DraftPart.NOTHING;
    private String shownIn = "";
    private int turn;

    ServicePreview(EditorDesk desk, PreviewPort port, String service) {
        this.desk = desk;
        this.port = port;
        this.service = service;
        this.language = desk.first();
        addClassName("preview");
        // It scrolls by itself, with the keyboard too.
        getElement().setAttribute("tabindex", "0").setAttribute("aria-label", desk.say("editor.preview"));
        frame.addClassName("kiosk-frame");
        kiosk.getElement()
                .setAttribute("title", desk.say("editor.preview.kiosk"))
                .setAttribute("tabindex", "-1");
        slip.addClassName("slip");
        noSlip.setText(desk.say("editor.preview.no-slip"));
        unfinished.setText(desk.say("editor.preview.unfinished"));
        unfinished.addClassName("notice");
        both.add(
                new Div(new H3(desk.say("editor.preview.kiosk")), frame),
                new Div(new H3(desk.say("editor.preview.slip")), slip, noSlip));
        both.addClassName("both");
        add(new H2(desk.say("editor.preview")), choice(), unfinished, both);
        show();
        desk.onChange(this, this::show);
    }

    private Div choice() {
        var field = new ChoiceField(
                desk.state().languages().stream()
                        .map(one -> new Choice(
                                one, LanguageChoice.name(one, desk.words().locale())))
                        .toList(),
                language);
        field.setId("preview-language");
        field.onChoice(chosen -> {
            language = chosen;
            show();
        });
        var label = new NativeLabel(desk.say("editor.preview.language"));
        label.setFor(field);
        var choice = new Div(label, field);
        choice.addClassName("field");
        return choice;
    }

    /** Drawn anew only when the visitor would see something else; an unfinished draft keeps what was shown last. */
    private void show() {
        boolean whole = desk.state().mistake().isEmpty();
        unfinished.setVisible(!whole);
        both.setVisible(whole || !shownIn.isEmpty());
        DraftPart now = desk.state().definition();
        if (whole && !(now.equals(shown) && language.equals(shownIn))) {
            shown = now;
            shownIn = language;
            draw();
        }
    }

    private void draw() {
        turn++;
        kiosk.setSrc(PreviewPort.KIOSK + URLEncoder.encode(service, StandardCharsets.UTF_8) + "/" + language + "?turn="
                + turn);
        var picture = port.slip(service, language);
        slip.setVisible(picture.isPresent());
        noSlip.setVisible(picture.isEmpty());
        picture.ifPresent(png -> {
            slip.setSrc("data:image/png;base64," + Base64.getEncoder().encodeToString(png));
            slip.setAlt(desk.say(
                    "editor.preview.slip.of",
                    ServicePlaces.label(desk, desk.part(ServicePlaces.SERVICES.at(service)))));
        });
    }
}
