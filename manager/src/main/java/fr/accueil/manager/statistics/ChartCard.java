// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.accueil.manager.common.ManagerWords;

/** A chart with its title above and its table below. */
final class ChartCard extends Section {

    ChartCard(String id, Chart chart, Component table, ManagerWords words) {
        addClassNames("card", "chart");
        H2 title = new H2(chart.says());
        Paragraph what = new Paragraph(chart.title());
        what.addClassName("what");
        Div drawing = new Div();
        drawing.addClassName("drawing");
        // The canvas escapes all texts.
        drawing.getElement().setProperty("innerHTML", SvgCanvas.of(chart, id));
        NativeDetails details = new NativeDetails(words.say("chart.table"), table);
        add(title, what, drawing, details);
    }
}
