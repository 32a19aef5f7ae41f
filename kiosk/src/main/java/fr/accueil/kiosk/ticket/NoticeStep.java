// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.accueil.kiosk.common.ChoiceButton;
import fr.accueil.kiosk.common.Icons;
import fr.accueil.kiosk.common.KioskWords;

/** The page of a refused ticket, with the reason. */
final class NoticeStep extends StepPage {

    private NoticeStep(String title, String icon, String sentence) {
        super("notice", title);
        Paragraph notice = new Paragraph(Icons.draw(icon), new Span(sentence));
        notice.addClassName("notice");
        body(notice);
    }

    static NoticeStep closed(ServicePage.Closed page, Step.Service from, KioskSession session, KioskWords words) {
        NoticeStep step = new NoticeStep(page.label(), Icons.CLOCK, page.explanation());
        step.kicker(Icons.CLOCK, words.text("notice.closed"));
        step.end(from, session, words);
        return step;
    }

    static NoticeStep unknown(ServicePage.Unknown page, Step.Service from, KioskSession session, KioskWords words) {
        NoticeStep step = new NoticeStep(words.text("notice.unknown"), Icons.INFORMATION, words.text("notice.ask"));
        if (!page.label().isBlank()) {
            step.lead(page.label());
        }
        step.end(from, session, words);
        return step;
    }

    /** The reception, unless it is the closed service. */
    private void end(Step.Service from, KioskSession session, KioskWords words) {
        end(from.reception(), from, back(session, words), session, words);
    }

    static NoticeStep refused(Step.Refused refused, KioskSession session, KioskWords words) {
        NoticeStep step = new NoticeStep(refused.title(), Icons.INFORMATION, refused.sentence());
        if (refused.unknown()) {
            Div ways = new Div(new ChoiceButton(
                    words.text("checkin.type"), words.text("checkin.type.hint"), () -> session.typeReference(refused)));
            ways.addClassName("ways");
            step.body(ways);
        }
        step.end(refused.offered(), refused, back(session, words), session, words);
        return step;
    }
}
