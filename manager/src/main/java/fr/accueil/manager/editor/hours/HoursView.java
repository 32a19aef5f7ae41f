// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.hours;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import fr.accueil.manager.common.Choice;
import fr.accueil.manager.common.ManagerLayout;
import fr.accueil.manager.editor.ChoiceRow;
import fr.accueil.manager.editor.DraftEdit;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.EditorDesk;
import fr.accueil.manager.editor.EditorPort;
import fr.accueil.manager.editor.EditorSection;
import fr.accueil.manager.editor.FlagRow;
import fr.accueil.manager.editor.PlaceMistake;
import fr.accueil.manager.editor.SectionPage;
import fr.accueil.manager.editor.TextRow;
import jakarta.annotation.security.RolesAllowed;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** The section of the hours. */
@Route(value = EditorSection.AT + "hours", layout = ManagerLayout.class)
@RolesAllowed("ADMIN")
final class HoursView extends SectionPage {

    private static final DraftPlace SITE = DraftPlace.of("site");
    private static final DraftPlace HOLIDAYS = SITE.at("holidays");

    HoursView(EditorPort port) {
        super(port, EditorSection.HOURS);
    }

    @Override
    protected Component forms(EditorDesk desk) {
        var section = new Section(
                new H2(desk.say(EditorSection.HOURS.key())),
                new Paragraph(desk.say("editor.hours.how")),
                new FlagRow(desk, SITE.at("always-open"), desk.say("editor.hours.always")),
                unlessAlways(
                        desk,
                        card(
                                new H3(desk.say("editor.hours.week")),
                                new PlaceMistake(desk, SITE.at("hours")),
                                week(desk))),
                card(
                        new H3(desk.say("editor.hours.end")),
                        new TextRow(desk, SITE.at("walk-ins-until"), desk.say("editor.hours.walk-ins")).ofTime()),
                card(
                        new H3(desk.say("editor.hours.single")),
                        openings(desk),
                        unlessAlways(desk, holidays(desk)),
                        unlessAlways(desk, new ClosedDays(desk, SITE.at("closures")))));
        section.addClassName("weekly");
        return section;
    }

    /** What is without effect where it is open day and night. */
    private static Component unlessAlways(EditorDesk desk, Component part) {
        Runnable follow =
                () -> part.setVisible(!desk.part(SITE.at("always-open")).text().equals("true"));
        follow.run();
        desk.onChange(part, follow::run);
        return part;
    }

    private static Div card(Component... parts) {
        var card = new Div(parts);
        card.addClassNames("card", "stack");
        return card;
    }

    private static Div week(EditorDesk desk) {
        var week = new Div();
        week.addClassName("week");
        for (DayOfWeek day : DayOfWeek.values()) {
            week.add(new SpansRow(
                    desk,
                    SITE.at("hours").at(day.name().toLowerCase(Locale.ROOT)),
                    day.getDisplayName(TextStyle.FULL_STANDALONE, desk.words().locale())));
        }
        return week;
    }

    private static Paragraph openings(EditorDesk desk) {
        int days = desk.part(SITE.at("special-days")).entries().size();
        return new Paragraph(
                new Text(desk.say("editor.hours.openings", days) + " "),
                new Anchor("/manager/openings", desk.say("editor.hours.openings.link")));
    }

    private static Div holidays(EditorDesk desk) {
        var country = new ChoiceRow(
                desk,
                HOLIDAYS.at("country"),
                desk.say("editor.holidays"),
                List.of(
                        new Choice("", desk.say("editor.holidays.none")),
                        new Choice("FR", desk.say("editor.holidays.france"))),
                chosen -> List.of(
                        chosen.isEmpty()
                                ? new DraftEdit.Remove(HOLIDAYS)
                                : new DraftEdit.Put(HOLIDAYS.at("country"), chosen)));
        var department = new Div();
        department.addClassName("short");
        Runnable follow = () -> {
            if (desk.part(HOLIDAYS).isThere()
                    != department.getChildren().findAny().isPresent()) {
                department.removeAll();
                if (desk.part(HOLIDAYS).isThere()) {
                    department.add(new TextRow(desk, HOLIDAYS.at("department"), desk.say("editor.holidays.department"))
                            .matching("\\d{1,3}|\\d[A-Za-z]", desk.say("editor.holidays.department.wrong")));
                }
            }
        };
        follow.run();
        desk.onChange(department, follow::run);
        var line = new Div(country, department);
        line.addClassName("line");
        return line;
    }
}
