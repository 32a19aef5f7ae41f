// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display;

import fr.accueil.screenkit.DocumentLanguage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.screenkit.LiveState;
import fr.accueil.screenkit.PageAttributes;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A screen of the hall. It speaks French, the language of the hall, unless its address asks for another. */
abstract class HallView<T extends Moment> extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** The part of the address that names the screen. */
    static final String SCREEN = "screen";

    private final transient HallScreens<T> house;
    private transient @Nullable LiveState<Showing<T>> live;
    private @Nullable ValueSignal<T> shown;
    private String screen = "";
    private String title = "";

    HallView(HallScreens<T> house) {
        this.house = house;
        addClassName("display");
    }

    /** The page of a known screen. */
    abstract Component page(Signal<T> now, Words words);

    abstract String title(T now, Words words);

    /** What is said when the address names no such screen. */
    abstract String unknown(String screen, Words words);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var language = event.getLocation().getQueryParameters().getSingleParameter("lang");
        show(event.getRouteParameters().get(SCREEN).orElse(""), language.orElse("fr"));
    }

    void show(String screen, String language) {
        stop();
        removeAll();
        shown = null;
        this.screen = screen;
        var words = Words.in(language);
        DocumentLanguage.set(UI.getCurrent(), words.locale());
        var following = new LiveState<Showing<T>>(
                UI.getCurrent(),
                listener -> house.watch(screen, listener),
                () -> house.showing(screen),
                Comparator.comparingLong(HallView::number));
        live = following;
        following.onShown(next -> turn(next, words));
        turn(following.now(), words);
    }

    /** What explains why nothing is shown comes last. */
    private static long number(Showing<? extends Moment> showing) {
        return switch (showing) {
            case Showing.Here<? extends Moment>(var now) -> now.seq();
            case Showing.NotEnrolled<? extends Moment> last -> Long.MAX_VALUE;
            case Showing.Unknown<? extends Moment> last -> Long.MAX_VALUE;
        };
    }

    private void turn(Showing<T> next, Words words) {
        switch (next) {
            case Showing.Here<T>(var now) -> turn(now, words);
            case Showing.NotEnrolled<T>(var place, var enrol) ->
                explain(new NotEnrolled(place, enrol, words), words.say("enrol.title"));
            case Showing.Unknown<T> unknown ->
                explain(new UnknownScreen(unknown(screen, words), words), words.say("unknown.title"));
        }
    }

    private void turn(T next, Words words) {
        if (shown == null) {
            begin(next, words);
        } else {
            shown.set(next);
        }
    }

    private void begin(T first, Words words) {
        var now = new ValueSignal<>(first);
        shown = now;
        title = title(first, words);
        getElement().setAttribute(PageAttributes.ZONE, first.zone().getId());

        var page = page(now, words);
        // For accueil.js: a page that falls behind loads itself anew.
        page.getElement().bindAttribute(PageAttributes.SHOWN_SEQ, now.map(moment -> String.valueOf(moment.seq())));
        add(page);
    }

    /** The last thing that this page shows: a machine that is enrolled later loads its page anew. */
    private void explain(Component page, String said) {
        stop();
        removeAll();
        title = said;
        add(page);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
    }

    private void stop() {
        if (live != null) {
            live.end();
            live = null;
        }
    }
}
