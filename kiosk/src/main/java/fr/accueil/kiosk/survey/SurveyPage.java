// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.kiosk.common.ChoiceButton;
import fr.accueil.kiosk.common.Icons;
import fr.accueil.kiosk.common.KioskAttributes;
import fr.accueil.kiosk.common.KioskPage;
import fr.accueil.kiosk.common.KioskWords;
import fr.accueil.kiosk.common.Language;
import fr.accueil.kiosk.common.ScreenKeyboard;
import fr.accueil.kiosk.common.TypedField;

/** One question on the screen, or the thanks. */
final class SurveyPage extends KioskPage {
    private static final int LONGEST = 500;
    private static final int FEW = 6;

    private final SurveySession session;
    private final KioskWords words;

    private SurveyPage(String name, String title, SurveySession session, KioskWords words) {
        super(name, title);
        this.session = session;
        this.words = words;
    }

    static SurveyPage of(SurveySession.Now now, SurveySession session) {
        return switch (now.page()) {
            case SurveySession.Page.Asking(int at) -> asking(now, at, session);
            case SurveySession.Page.Ended(boolean counted) -> ended(now, counted, session);
        };
    }

    private static SurveyPage asking(SurveySession.Now now, int at, SurveySession session) {
        SurveyQuestion question = now.questions().get(at);
        SurveyPage page = new SurveyPage("question", question.text(), session, now.words());
        page.place(
                session.countAsked(at + 1), session.countAsked(now.questions().size()));
        if (question.isTyped()) {
            page.write(question, now.language(), at);
        } else {
            page.choose(question, at);
        }
        return page;
    }

    private static SurveyPage ended(SurveySession.Now now, boolean counted, SurveySession session) {
        KioskWords words = now.words();
        SurveyPage page =
                new SurveyPage("thanks", words.text(counted ? "survey.thanks" : "survey.later"), session, words);
        page.heading().addComponentAsFirst(Icons.draw(counted ? Icons.DONE : Icons.CLOCK));
        if (counted) {
            page.lead(words.text("survey.thanks.text"));
        }
        page.actions(finish(words, session::startAgain));
        return page;
    }

    private void place(int number, int all) {
        Paragraph place = new Paragraph(words.text("survey.place", number, all));
        place.addClassName("place");
        head().addComponentAsFirst(place);
        if (number == 1) {
            lead(words.text("survey.anonymous"));
        }
    }

    private void choose(SurveyQuestion question, int at) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("choice-list", question.choices().size() > FEW ? "many" : "scale");
        question.choices().forEach(choice -> list.add(new ListItem(button(question, choice))));
        body(list);
        actions(back(at), skip(question));
    }

    private ChoiceButton button(SurveyQuestion question, SurveyQuestion.Choice choice) {
        ChoiceButton button = new ChoiceButton(choice.label(), "", () -> session.answer(question, choice.code()));
        boolean chosen =
                session.answered(question).filter(choice.code()::equals).isPresent();
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        return button;
    }

    private void write(SurveyQuestion question, Language language, int at) {
        lead(words.text("survey.text"));
        ValueSignal<String> typed = new ValueSignal<>(session.answered(question).orElse(""));
        TypedField field = new TypedField(question.text(), Icons.KEYS, LONGEST, typed);
        NativeButton send = primary(words.text("survey.send"));
        send.getElement().setAttribute(KioskAttributes.ENTER, "").setAttribute(KioskAttributes.ONCE, "");
        send.addClickListener(press -> session.answer(question, typed.peek()));
        body(field, ScreenKeyboard.text(language.locale(), words));
        actions(back(at), send);
    }

    private Component back(int at) {
        NativeButton back = back(words, session::back);
        back.setVisible(at > 0);
        return back;
    }

    private NativeButton skip(SurveyQuestion question) {
        NativeButton skip = new NativeButton(words.text("survey.skip"));
        skip.addClassName("action");
        skip.addClickListener(press -> session.skip(question));
        return skip;
    }
}
