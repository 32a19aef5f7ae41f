// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.common;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/**
 * The page of a screen that is not enrolled: it tells the hall that there are no calls here, and the staff what to do.
 */
final class NotEnrolledPage extends Main {

    NotEnrolledPage(String place, String enrolAddress, DisplayWords words) {
        addClassNames("unknown", "not-enrolled");
        var enrol = new Anchor(enrolAddress, words.say("enrol.link"));
        enrol.setRouterIgnore(true);
        add(
                new H1(words.say("enrol.title")),
                new Paragraph(words.say("enrol.hall")),
                new Paragraph(words.say("enrol.staff", place)),
                enrol);
    }
}
