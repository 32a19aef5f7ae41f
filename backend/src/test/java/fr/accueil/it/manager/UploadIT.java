// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.manager;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.PackagedServer;
import fr.accueil.it.support.SharedServer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** A manager imports the appointments of a file: chosen, checked, imported once. */
class UploadIT extends BrowserTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final PackagedServer server = SharedServer.get();

    @Test
    void a_file_is_shown_with_its_wrong_lines_and_taken_once() {
        Page manager = signedIn(server, "/manager/appointments", "responsable");
        byte[] file = fileForTomorrow();

        choose(manager, "rendez-vous.csv", file);
        manager.locator(".preview").waitFor();
        assertShownWithItsWrongLines(manager);

        button(manager, "Importer ces").dblclick();
        assertThat(plain(manager.locator(".preview .done"))).isEqualTo("2 rendez-vous sont importés.");
        choose(manager, "rendez-vous.csv", file);
        manager.getByText("rien à importer").waitFor();
        assertThat(plain(manager.locator(".preview"))).contains("Nouveaux : 0.", "Inchangés : 2.", "rien à importer");
        assertThat(button(manager, "Importer ces").count()).isZero();
        assertAccessible(manager, "manager-upload-again");

        refuseWhatIsNoFile(manager);
    }

    private static byte[] fileForTomorrow() {
        String tomorrow = DateTimeFormatter.ofPattern("dd/MM/yyyy")
                .format(Instant.now(Clock.systemUTC()).plus(Duration.ofDays(1)).atZone(ZoneId.of("Europe/Paris")));
        byte[] file = """
                Référence;Date;Heure;Motif;Nom
                UP-1;%1$s;10:20;SEJ-RDV;ÉLÉONORE Invente
                UP-2;demain;10:40;SEJ-RDV;PERSONNE Invente
                UP-3;%1$s;11:00;NAT-RDV;<b>PERSONNE</b> Invente
                UP-4;%1$s;11:20;Apéritif;PERSONNE Invente
                """.formatted(tomorrow).getBytes(WINDOWS);
        return file;
    }

    private void assertShownWithItsWrongLines(Page manager) {
        assertThat(plain(manager.locator(".preview")))
                .contains("Nouveaux : 2.", "Encodage : Windows-1252", "2 lignes sont laissées de côté")
                .contains("« demain » n’est pas une date.", "« Apéritif » ne correspond à aucune démarche");
        assertThat(manager.locator(".preview .card")
                        .first()
                        .locator("tbody tr td:first-child")
                        .allInnerTexts())
                .as("the lines that are wrong")
                .containsExactly("3", "5");
        assertThat(manager.locator(".preview b").count()).as("a name is text").isZero();
        picture(manager, "manager-upload");
        assertAccessible(manager, "manager-upload");
    }

    private void refuseWhatIsNoFile(Page manager) {
        choose(manager, "photo.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3, 0, (byte) 0xff});
        manager.locator(".result .notice").waitFor();
        assertThat(plain(manager.locator(".result"))).contains("n’est pas un fichier texte");
        choose(manager, "sans-titre.csv", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8));
        manager.locator(".result .notice").getByText("colonne").waitFor();
        assertAccessible(manager, "manager-upload-refused");
    }

    /** The field takes one file at a time: the one before has left it. */
    private static void choose(Page manager, String name, byte[] file) {
        manager.waitForFunction("() => document.querySelector('vaadin-upload').files.length === 0");
        manager.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, "text/csv", file));
    }

    /** Without the spaces that do not break. */
    private static String plain(Locator part) {
        part.first().waitFor();
        return part.first().innerText().replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
