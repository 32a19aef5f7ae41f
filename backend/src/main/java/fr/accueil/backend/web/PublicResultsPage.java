// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.web;

import fr.accueil.backend.site.Sites;
import fr.accueil.screenkit.WrittenDates;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public results of the exit survey: the label asks that they be shown where people are received. */
@Controller
class PublicResultsPage {

    private final Sites sites;
    private final PublicResults results;

    PublicResultsPage(Sites sites, PublicResults results) {
        this.sites = sites;
        this.results = results;
    }

    @GetMapping("/our-results")
    String results(Model model) {
        model.addAttribute("years", sites.all().stream().map(results::of).toList());
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(Locale.FRENCH);
        Function<LocalDate, String> written = date -> WrittenDates.write(day, date);
        model.addAttribute("day", written);
        return "our-results";
    }
}
