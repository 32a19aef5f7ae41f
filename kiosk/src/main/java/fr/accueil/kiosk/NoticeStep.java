// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** No ticket, and a sentence that says why. */
final class NoticeStep extends StepPage {

    private NoticeStep(String title, String icon, String sentence) {
        super("notice", title);
        Paragraph notice = new Paragraph(Icons.draw(icon), new Span(sentence));
        notice.addClassName("notice");
        body(notice);
    }

    static NoticeStep closed(ServicePage.Closed page, Step.Service from, Visit visit, Words words) {
        NoticeStep step = new NoticeStep(page.label(), Icons.CLOCK, page.explanation());
        step.kicker(Icons.CLOCK, words.text("notice.closed"));
        step.end(from, visit, words);
        return step;
    }

    static NoticeStep unknown(ServicePage.Unknown page, Step.Service from, Visit visit, Words words) {
        NoticeStep step = new NoticeStep(words.text("notice.unknown"), Icons.INFORMATION, words.text("notice.ask"));
        if (!page.label().isBlank()) {
            step.lead(page.label());
        }
        step.end(from, visit, words);
        return step;
    }

    /** The reception, unless it is what is closed. */
    private void end(Step.Service from, Visit visit, Words words) {
        end(from.reception(), from, back(visit, words), visit, words);
    }

    static NoticeStep refused(Step.Refused refused, Visit visit, Words words) {
        NoticeStep step = new NoticeStep(refused.title(), Icons.INFORMATION, refused.sentence());
        if (refused.unknown()) {
            Div ways = new Div(new ChoiceButton(
                    words.text("checkin.type"), words.text("checkin.type.hint"), () -> visit.typeReference(refused)));
            ways.addClassName("ways");
            step.body(ways);
        }
        step.end(refused.offered(), refused, back(visit, words), visit, words);
        return step;
    }
}
