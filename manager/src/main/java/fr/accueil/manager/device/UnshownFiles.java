// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.device;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import fr.accueil.manager.common.ManagerWords;
import java.util.List;
import java.util.Locale;

/** The pictures and videos that are not shown, and what to do about each. */
final class UnshownFiles extends Section {

    private final ManagerWords words;
    private final UnorderedList files = new UnorderedList();

    UnshownFiles(Signal<List<DeviceList.Unshown>> unshown, ManagerWords words) {
        this.words = words;
        addClassName("unshown");
        setTestId("unshown-files");
        add(new H2(words.say("media.unshown")), new Paragraph(words.say("media.why")), files);
        bindVisible(unshown.map(all -> !all.isEmpty()));
        Signal.effect(this, () -> show(unshown.get()));
    }

    private void show(List<DeviceList.Unshown> unshown) {
        files.removeAll();
        unshown.forEach(file -> files.add(line(file)));
    }

    private ListItem line(DeviceList.Unshown file) {
        var name = new Span(file.file());
        name.addClassName("file");
        var why = file.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new ListItem(name, new Span(" "), new Span(words.say("media." + why)));
    }
}
