// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.site;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.accueil.manager.common.ManagerWords;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** The files of the site: to take away, and to bring back with a look at what they would change. */
final class SiteFilesSection extends Section {

    private final transient SitePort port;
    private final transient ManagerWords words;
    private final transient Consumer<SiteReply> told;
    private final Div result = new Div();

    SiteFilesSection(SitePort port, ManagerWords words, Consumer<SiteReply> told) {
        this.port = port;
        this.words = words;
        this.told = told;
        addClassName("files");
        result.addClassName("result");
        result.getElement().setAttribute("role", "status");
        var upload = new SiteUpload(words, files -> show(port.check(files)));
        add(new H2(words.say("site.files")), new Paragraph(words.say("site.files.how")), downloads(), upload, result);
    }

    private Div downloads() {
        var links = new Div();
        links.addClassName("downloads");
        port.files().forEach(file -> links.add(link(file)));
        return links;
    }

    private Anchor link(SiteFileText file) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] now = current(file).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(now), file.name(), "application/yaml; charset=utf-8", now.length);
                }),
                words.say("site.download", file.name()));
        link.getElement().setAttribute("download", file.name());
        return link;
    }

    /** As it is in force at the download, which may be long after the page was opened. */
    private String current(SiteFileText shown) {
        return port.files().stream()
                .filter(file -> file.name().equals(shown.name()))
                .map(SiteFileText::text)
                .findFirst()
                .orElse(shown.text());
    }

    private void show(SiteFileCheck check) {
        result.removeAll();
        switch (check) {
            case SiteFileCheck.Same() -> refused(words.say("site.unchanged"));
            case SiteFileCheck.NotOneFile() -> refused(words.say("site.not-one-file"));
            case SiteFileCheck.AnotherSite(String code) -> refused(words.say("site.another", code));
            case SiteFileCheck.Wrong(SiteFileMistake mistake) -> {
                refused(words.say("site.wrong"));
                result.add(SiteNotice.where(mistake, words));
            }
            case SiteFileCheck.Offered offered ->
                result.add(
                        new SiteDifferenceTable(
                                offered.differences(),
                                words.say(
                                        "site.differences",
                                        offered.differences().size()),
                                words),
                        new SiteProposalForm(words, proposal -> propose(offered, proposal)));
        }
    }

    private void propose(SiteFileCheck.Offered offered, SiteProposal proposal) {
        SiteReply reply = port.propose(offered, proposal);
        result.removeAll();
        told.accept(reply);
        UI.getCurrent().getPage().executeJs("window.scrollTo({top: 0})");
    }

    private void refused(String sentence) {
        var text = new Paragraph(sentence);
        text.addClassName("notice");
        result.add(text);
    }
}
