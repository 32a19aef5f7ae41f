// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.common;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import fr.accueil.screenkit.PageAttributes;
import java.time.Instant;
import java.util.Optional;

/** Minutes since an instant, counted in the browser; a text when there is none. */
public final class MinutesSince extends Span {

    public MinutesSince(Signal<Optional<Instant>> since, String otherwise) {
        addClassName("minutes");
        // Two elements, because the browser writes the text of the counting one.
        var counting = new Span();
        counting.getElement()
                .bindAttribute(
                        PageAttributes.MINUTES_SINCE,
                        since.map(at -> at.map(Instant::toEpochMilli)
                                .map(String::valueOf)
                                .orElse("0")));
        counting.bindVisible(since.map(Optional::isPresent));
        var none = new Span(otherwise);
        none.bindVisible(since.map(Optional::isEmpty));
        add(counting, none);
    }
}
