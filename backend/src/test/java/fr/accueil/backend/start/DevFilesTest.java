// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.start;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.SourcesBesideTheBuild;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;

/** What {@code ./accueil dev} tells browsers about the files of the screens. */
class DevFilesTest {

    @TempDir
    Path classes;

    private URLClassLoader loader;
    private Filter filter;

    @BeforeEach
    void compile_what_only_dev_has() throws Exception {
        SourcesBesideTheBuild.compile(Path.of("src", "dev", "java"), classes);
        loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
        Class<?> found = loader.loadClass("fr.accueil.dev.UncachedFiles");
        assertThat(found).hasAnnotation(Component.class);
        Constructor<?> made = found.getDeclaredConstructor();
        made.setAccessible(true);
        filter = (Filter) made.newInstance();
    }

    @AfterEach
    void close_it() throws Exception {
        loader.close();
    }

    @Test
    void a_browser_asks_for_a_style_each_time() throws Exception {
        assertThat(answered("Cache-Control", "max-age=3600")).isEqualTo("no-cache");
        assertThat(answered("cache-control", "public, max-age=31536000")).isEqualTo("no-cache");
    }

    @Test
    void what_is_never_kept_is_still_never_kept() throws Exception {
        assertThat(answered("Cache-Control", "no-store")).isEqualTo("no-store");
        assertThat(answered("Last-Modified", "max-age=3600")).isEqualTo("max-age=3600");
    }

    private String answered(String header, String value) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(
                new MockHttpServletRequest("GET", "/kiosk/kiosk.css"),
                response,
                (_, answer) -> ((HttpServletResponse) answer).setHeader(header, value));
        return response.getHeader(header);
    }
}
