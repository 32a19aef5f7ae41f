// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import fr.accueil.manager.common.ManagerWords;

/** The page of one section of the editor: the ways to the other sections, the bar of the draft, and the section's forms. */
@StyleSheet("context://manager/site.css")
@StyleSheet("context://manager/editor.css")
public abstract class SectionPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient EditorPort port;
    private final EditorSection section;
    private final Div forms = new Div();
    private String title = "";

    protected SectionPage(EditorPort port, EditorSection section) {
        this.port = port;
        this.section = section;
        addClassNames("manager", "site-page", "editor");
        forms.addClassName("forms");
    }

    /** The forms of the section; asked again when another draft is in the place of the one shown. */
    protected abstract Component forms(EditorDesk desk);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getUI().getLocale().toLanguageTag());
    }

    /** Shows the page in a language. */
    public final void show(String language) {
        removeAll();
        var desk = new EditorDesk(port, ManagerWords.in(language));
        title = desk.say("editor.title", desk.say(section.key()), desk.state().siteName());
        forms.removeAll();
        forms.add(forms(desk));
        var bar = new DraftBar(port, desk, () -> {
            forms.removeAll();
            forms.add(forms(desk));
            UI.getCurrent().getPage().executeJs("window.scrollTo({top: 0})");
        });
        var main = new Main(
                new H1(desk.say("editor.heading")),
                new Paragraph(desk.say("editor.how")),
                navigation(desk),
                bar,
                forms);
        var page = new Div(main);
        page.addClassName("floor");
        add(page);
    }

    private Nav navigation(EditorDesk desk) {
        var list = new UnorderedList();
        for (EditorSection one : EditorSection.values()) {
            list.add(new ListItem(link(one, desk)));
        }
        var files = new Anchor("/manager/site", desk.say("editor.files"));
        list.add(new ListItem(files));
        var nav = new Nav(list);
        nav.addClassName("sections");
        nav.getElement().setAttribute("aria-label", desk.say("editor.sections"));
        return nav;
    }

    private Anchor link(EditorSection one, EditorDesk desk) {
        var link = new Anchor("/" + one.route(), desk.say(one.key()));
        if (one == section) {
            link.getElement().setAttribute("aria-current", "page");
        }
        var wrong = new Span(desk.say("editor.to-mend"));
        wrong.addClassName("wrong");
        link.add(wrong);
        Runnable mark = () -> wrong.setVisible(desk.state()
                .mistake()
                .flatMap(mistake -> EditorSection.of(mistake.place()))
                .filter(one::equals)
                .isPresent());
        mark.run();
        desk.onChange(link, mark::run);
        return link;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
