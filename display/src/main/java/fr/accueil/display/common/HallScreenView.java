// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.screenkit.DocumentLanguage;
import fr.accueil.screenkit.LiveState;
import fr.accueil.screenkit.PageAttributes;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The page of a screen of the hall. It is in French, the language of the hall, unless its address contains another. */
public abstract class HallScreenView<T extends HallMoment> extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** The part of the address that identifies the screen. */
    static final String SCREEN = "screen";

    private final transient HallScreenPort<T> port;
    private transient @Nullable LiveState<HallScreenAccess<T>> live;
    private @Nullable ValueSignal<T> shown;
    private String screen = "";
    private String title = "";

    public HallScreenView(HallScreenPort<T> port) {
        this.port = port;
        addClassName("display");
    }

    /** The page of a known screen. */
    public abstract Component page(Signal<T> now, DisplayWords words);

    public abstract String title(T now, DisplayWords words);

    /** The sentence for an address without a screen. */
    public abstract String unknown(String screen, DisplayWords words);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var language = event.getLocation().getQueryParameters().getSingleParameter("lang");
        show(event.getRouteParameters().get(SCREEN).orElse(""), language.orElse("fr"));
    }

    public void show(String screen, String language) {
        stop();
        removeAll();
        shown = null;
        this.screen = screen;
        var words = DisplayWords.in(language);
        DocumentLanguage.set(UI.getCurrent(), words.locale());
        var following = new LiveState<HallScreenAccess<T>>(
                UI.getCurrent(),
                listener -> port.watch(screen, listener),
                () -> port.showing(screen),
                Comparator.comparingLong(HallScreenView::number));
        live = following;
        following.onShown(next -> show(next, words));
        show(following.now(), words);
    }

    /** The explanation of an empty screen comes last. */
    private static long number(HallScreenAccess<? extends HallMoment> access) {
        return switch (access) {
            case HallScreenAccess.Here<? extends HallMoment>(var now) -> now.seq();
            case HallScreenAccess.NotEnrolled<? extends HallMoment> last -> Long.MAX_VALUE;
            case HallScreenAccess.Unknown<? extends HallMoment> last -> Long.MAX_VALUE;
        };
    }

    private void show(HallScreenAccess<T> next, DisplayWords words) {
        switch (next) {
            case HallScreenAccess.Here<T>(var now) -> show(now, words);
            case HallScreenAccess.NotEnrolled<T>(var place, var enrol) ->
                explain(new NotEnrolledPage(place, enrol, words), words.say("enrol.title"));
            case HallScreenAccess.Unknown<T> unknown ->
                explain(new UnknownScreenPage(unknown(screen, words), words), words.say("unknown.title"));
        }
    }

    private void show(T next, DisplayWords words) {
        if (shown == null) {
            begin(next, words);
        } else {
            shown.set(next);
        }
    }

    private void begin(T first, DisplayWords words) {
        var now = new ValueSignal<>(first);
        shown = now;
        title = title(first, words);
        getElement().setAttribute(PageAttributes.ZONE, first.zone().getId());

        var page = page(now, words);
        // For accueil.js: a page that falls behind reloads itself.
        page.getElement().bindAttribute(PageAttributes.SHOWN_SEQ, now.map(moment -> String.valueOf(moment.seq())));
        add(page);
    }

    /** The last state of this page: a machine that is enrolled later reloads its page. */
    private void explain(Component page, String pageTitle) {
        stop();
        removeAll();
        title = pageTitle;
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
