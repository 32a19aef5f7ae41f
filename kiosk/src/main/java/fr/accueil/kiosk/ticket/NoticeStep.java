// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.accueil.kiosk.common.ChoiceButton;
import fr.accueil.kiosk.common.Icons;
import fr.accueil.kiosk.common.KioskWords;

/** No ticket, and a sentence that says why. */
final class NoticeStep extends StepPage {

    private NoticeStep(String title, String icon, String sentence) {
        super("notice", title);
        Paragraph notice = new Paragraph(Icons.draw(icon), new Span(sentence));
        notice.addClassName("notice");
        body(notice);
    }

    static NoticeStep closed(
            ServicePage.Closed page, Step.Service from, KioskSession kioskSession, KioskWords kioskWords) {
        NoticeStep step = new NoticeStep(page.label(), Icons.CLOCK, page.explanation());
        step.kicker(Icons.CLOCK, kioskWords.text("notice.closed"));
        step.end(from, kioskSession, kioskWords);
        return step;
    }

    static NoticeStep unknown(
            ServicePage.Unknown page, Step.Service from, KioskSession kioskSession, KioskWords kioskWords) {
        NoticeStep step =
                new NoticeStep(kioskWords.text("notice.unknown"), Icons.INFORMATION, kioskWords.text("notice.ask"));
        if (!page.label().isBlank()) {
            step.lead(page.label());
        }
        step.end(from, kioskSession, kioskWords);
        return step;
    }

    /** The reception, unless it is what is closed. */
    private void end(Step.Service from, KioskSession kioskSession, KioskWords kioskWords) {
        end(from.reception(), from, back(kioskSession, kioskWords), kioskSession, kioskWords);
    }

    static NoticeStep refused(Step.Refused refused, KioskSession kioskSession, KioskWords kioskWords) {
        NoticeStep step = new NoticeStep(refused.title(), Icons.INFORMATION, refused.sentence());
        if (refused.unknown()) {
            Div ways = new Div(new ChoiceButton(
                    kioskWords.text("checkin.type"),
                    kioskWords.text("checkin.type.hint"),
                    () -> kioskSession.typeReference(refused)));
            ways.addClassName("ways");
            step.body(ways);
        }
        step.end(refused.offered(), refused, back(kioskSession, kioskWords), kioskSession, kioskWords);
        return step;
    }
}
