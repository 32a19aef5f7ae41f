// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** No ticket, and a sentence that says why. */
final class NoticeStep extends StepPage {

    private NoticeStep(String title, String sentence, Visit visit, Words words) {
        super("notice", title);
        Paragraph notice = new Paragraph(Icons.draw(Icons.CLOCK), new Span(sentence));
        notice.addClassName("notice");
        body(notice);
        actions(back(visit, words));
    }

    static NoticeStep closed(ServicePage.Closed page, Visit visit, Words words) {
        NoticeStep step = new NoticeStep(page.label(), page.explanation(), visit, words);
        step.kicker(Icons.CLOCK, words.text("notice.closed"));
        return step;
    }

    static NoticeStep unknown(ServicePage.Unknown page, Visit visit, Words words) {
        NoticeStep step = new NoticeStep(words.text("notice.unknown"), words.text("notice.ask"), visit, words);
        if (!page.label().isBlank()) {
            step.lead(page.label());
        }
        return step;
    }

    static NoticeStep refused(Step.Refused refused, Visit visit, Words words) {
        return new NoticeStep(words.text("notice.refused"), refused.sentence(), visit, words);
    }
}
