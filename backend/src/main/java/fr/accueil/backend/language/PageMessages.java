// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.language;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the templates, whose counts have the plural forms of their language. */
final class PageMessages extends ResourceBundleMessageSource {

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] values, @Nullable Locale language) {
        String pattern = super.getMessageInternal(code, null, language);
        return pattern == null || values == null || values.length == 0
                ? pattern
                : new MessageFormat(pattern, language).format(values);
    }
}
