// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggerContextListener;
import fr.accueil.backend.time.Ticker;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Puts the limit before all loggers, as long as the application runs, also when the log is set up anew meanwhile. */
@Component
class LogConfiguration implements InitializingBean, DisposableBean, LoggerContextListener {

    private final LogLimit limit;

    LogConfiguration(Ticker ticker) {
        this.limit = new LogLimit(ticker);
    }

    @Override
    public void afterPropertiesSet() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext loggers) {
            putBefore(loggers);
        }
    }

    void putBefore(LoggerContext loggers) {
        limit.start();
        loggers.addTurboFilter(limit);
        loggers.addListener(this);
    }

    @Override
    public void destroy() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext loggers) {
            loggers.removeListener(this);
            loggers.getTurboFilterList().remove(limit);
        }
    }

    @Override
    public boolean isResetResistant() {
        return true;
    }

    @Override
    public void onReset(LoggerContext loggers) {
        loggers.addTurboFilter(limit);
    }

    @Override
    public void onStart(LoggerContext loggers) {}

    @Override
    public void onStop(LoggerContext loggers) {}

    @Override
    public void onLevelChange(Logger logger, Level level) {}
}
