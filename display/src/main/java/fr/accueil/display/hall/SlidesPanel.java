// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.hall;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import fr.accueil.display.common.DisplayAttributes;
import fr.accueil.display.common.DisplayWords;
import fr.accueil.screenkit.QrCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The slides beside the calls. slides.js changes them, and stops while a call is new. */
final class SlidesPanel extends Section {

    private final DisplayWords words;
    private final Map<Slide, Component> shown = new HashMap<>();

    SlidesPanel(Signal<List<Slide>> slides, DisplayWords words) {
        this.words = words;
        addClassName("slides");
        getElement().setAttribute("aria-label", words.say("slides"));
        bindVisible(slides.map(all -> !all.isEmpty()));
        Signal.effect(this, () -> show(slides.get()));
    }

    /** A slide that stays keeps its element, so that a video goes on. */
    private void show(List<Slide> slides) {
        shown.entrySet().removeIf(entry -> !slides.contains(entry.getKey()) && removed(entry.getValue()));
        for (int i = 0; i < slides.size(); i++) {
            Component slide = shown.computeIfAbsent(slides.get(i), this::slide);
            if (indexOf(slide) != i) {
                addComponentAtIndex(i, slide);
            }
        }
    }

    private boolean removed(Component slide) {
        remove(slide);
        return true;
    }

    private Component slide(Slide slide) {
        return switch (slide) {
            case Slide.Picture(String address, String title) -> media("img", "alt", address, title);
            case Slide.Video(String address, String title) -> video(media("video", "aria-label", address, title));
            case Slide.Result result -> result(result);
            case Slide.PhoneTicket(String address) -> code(address, "ticket");
            case Slide.Survey(String address) -> code(address, "survey");
        };
    }

    /** slides.js fetches it when it is due. */
    private static Component media(String tag, String name, String address, String title) {
        var media = new HtmlContainer(tag);
        media.addClassName("slide");
        media.getElement().setAttribute(DisplayAttributes.SRC, address).setAttribute(name, title);
        return media;
    }

    private static Component video(Component video) {
        video.getElement()
                .setAttribute("muted", true)
                .setAttribute("playsinline", true)
                .setAttribute("preload", "none");
        return video;
    }

    private Component result(Slide.Result result) {
        var share = new Span(words.say("slide.results.percent", result.percent()));
        share.addClassName("share");
        var question = new Span(words.say("slide.results.line", result.question(), result.answers()));
        var title = result.simulated() ? "slide.results.simulated" : "slide.results.title";
        var slide = new Div(new H3(words.say(title)), new Paragraph(share, new Text(" "), question));
        slide.addClassNames("slide", "results");
        return slide;
    }

    private Component code(String address, String what) {
        String title = words.say("slide." + what + ".title");
        var slide = new Div(
                new QrCode(address, title),
                new Div(new H3(title), new Paragraph(words.say("slide." + what + ".text"))));
        slide.addClassNames("slide", "code", what + "-code");
        return slide;
    }
}
