// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.screenkit;

import com.vaadin.flow.component.html.H1;

/** The heading of a page. It takes the focus when the page replaces another, so that a screen reader begins there. */
public final class PageHeading extends H1 {

    public PageHeading() {
        getElement().setAttribute("tabindex", "-1");
    }

    public PageHeading(String text) {
        this();
        setText(text);
    }

    /** Takes the focus; the browser scrolls to it. */
    public void takeFocus() {
        getElement().callJsFunction("focus");
    }

    /** Takes the focus and shows the page around it, which scrolls by itself, from its start. */
    public void takeFocusAtStart() {
        getElement().executeJs("this.closest('main').scrollTop = 0; this.focus({preventScroll: true})");
    }
}
