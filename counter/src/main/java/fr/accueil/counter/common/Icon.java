// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.common;

import com.vaadin.flow.component.Svg;

/** Icons of simple strokes, always beside a label. */
public final class Icon {
    private Icon() {}

    public static Svg of(int size, String drawing) {
        Svg svg = new Svg("<svg viewBox='0 0 " + size + " " + size + "' width='" + size + "' height='" + size
                + "' fill='none' stroke='currentColor' stroke-width='2.4' stroke-linecap='round'>" + drawing
                + "</svg>");
        svg.addClassName("icon");
        svg.getElement().setAttribute("aria-hidden", "true");
        return svg;
    }
}
