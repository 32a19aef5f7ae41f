// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

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

    static NoticeStep closed(ServicePage.Closed page, Visit visit, Words words) {
        NoticeStep step = new NoticeStep(page.label(), Icons.CLOCK, page.explanation());
        step.kicker(Icons.CLOCK, words.text("notice.closed"));
        step.actions(back(visit, words));
        return step;
    }

    static NoticeStep unknown(ServicePage.Unknown page, Visit visit, Words words) {
        NoticeStep step = new NoticeStep(words.text("notice.unknown"), Icons.INFORMATION, words.text("notice.ask"));
        if (!page.label().isBlank()) {
            step.lead(page.label());
        }
        step.actions(back(visit, words));
        return step;
    }

    static NoticeStep refused(Step.Refused refused, Visit visit, Words words) {
        NoticeStep step = new NoticeStep(refused.title(), Icons.INFORMATION, refused.sentence());
        refused.offered().ifPresent(choice -> step.body(offer(words.text("answer.offer"), choice, visit)));
        step.actions(back(visit, words), finish(visit, words));
        return step;
    }
}
