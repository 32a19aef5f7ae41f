// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.counter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import fr.accueil.manager.common.ManagerLayout;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.EditorDesk;
import fr.accueil.manager.editor.EditorPort;
import fr.accueil.manager.editor.EditorSection;
import fr.accueil.manager.editor.EntryList;
import fr.accueil.manager.editor.FoldedEntry;
import fr.accueil.manager.editor.LanguageChoice;
import fr.accueil.manager.editor.NumberRow;
import fr.accueil.manager.editor.PlaceMistake;
import fr.accueil.manager.editor.QueuesRow;
import fr.accueil.manager.editor.SectionPage;
import fr.accueil.manager.editor.TextRow;
import fr.accueil.manager.editor.WordsRow;
import jakarta.annotation.security.RolesAllowed;

/** The section of the counters. */
@Route(value = EditorSection.AT + "counters", layout = ManagerLayout.class)
@RolesAllowed("ADMIN")
final class CountersView extends SectionPage {

    private static final DraftPlace COUNTERS = DraftPlace.of("counters");
    private static final int DAY = 1440;

    CountersView(EditorPort port) {
        super(port, EditorSection.COUNTERS);
    }

    @Override
    protected Component forms(EditorDesk desk) {
        var list = new EntryList(
                        desk,
                        COUNTERS,
                        (place, counter) -> row(desk, place),
                        (place, counter) -> CounterName.of(desk, counter))
                .withRemoved(code -> Directions.without(desk, code));
        var section = new Section(
                new H2(desk.say(EditorSection.COUNTERS.key())),
                new Paragraph(desk.say("editor.counters.how")),
                new Paragraph(desk.say("editor.counter.penalty.how")),
                new LanguageChoice(desk, COUNTERS),
                new PlaceMistake(desk, COUNTERS),
                list,
                new AddCounter(desk, COUNTERS));
        section.addClassName("counters");
        return section;
    }

    private static FoldedEntry row(EditorDesk desk, DraftPlace place) {
        var number = new TextRow(desk, place.at("number"), desk.say("editor.counter.number")).atMost(10);
        number.addClassName("short");
        var naming = new Div(new WordsRow(desk, place.at("word"), desk.say("editor.counter.word")), number);
        naming.addClassName("line");
        var penalty = new NumberRow(desk, place.at("secondary-penalty"), desk.say("editor.counter.penalty"), 0, DAY);
        var serving = new Div(new QueuesRow(desk, place.at("queues"), desk.say("editor.counter.queues")), penalty);
        serving.addClassName("line");
        return new FoldedEntry(
                desk,
                place,
                () -> CounterName.of(desk, desk.part(place)),
                () -> String.join(", ", desk.part(place.at("queues")).texts()),
                naming,
                serving);
    }
}
