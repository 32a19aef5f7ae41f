// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

/** Gives the template pages the language of the staff, and their words. */
@Configuration(proxyBeanMethods = false)
class PageLanguage {

    @Bean
    LocaleResolver localeResolver() {
        return new ByRule();
    }

    @Bean
    MessageSource messageSource() {
        PageMessages words = new PageMessages();
        words.setBasename("fr.accueil.backend.pages");
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setDefaultLocale(Locale.FRENCH);
        return words;
    }

    private static final class ByRule implements LocaleResolver {

        @Override
        public Locale resolveLocale(HttpServletRequest request) {
            return StaffLanguage.of(request);
        }

        @Override
        public void setLocale(
                HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
            throw new UnsupportedOperationException("the language is chosen by the address of a page");
        }
    }
}
