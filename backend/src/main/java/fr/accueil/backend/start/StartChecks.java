// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.start;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Checks settings and the data folder before anything is opened, so that a start fails early and in one sentence. */
public final class StartChecks implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** These print the stack trace of a failure that ends the start in a sentence. */
    static final List<String> PRINT_TRACES = List.of(
            "com.zaxxer.hikari.pool.HikariPool",
            "org.apache.catalina.loader.WebappClassLoaderBase",
            "org.springframework.boot.tomcat.servlet.DeferredServletContainerInitializers",
            "org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        SettingValues.check(environment);
        OwnAddress.check(environment);
        new DataFolder(Path.of(environment.getRequiredProperty("accueil.data"))).prepare();
        LoggingSystem logging = LoggingSystem.get(StartChecks.class.getClassLoader());
        PRINT_TRACES.forEach(name -> logging.setLogLevel(name, LogLevel.OFF));
        ApplicationListener<ApplicationStartedEvent> started =
                event -> PRINT_TRACES.forEach(name -> logging.setLogLevel(name, null));
        context.addApplicationListener(started);
    }
}
