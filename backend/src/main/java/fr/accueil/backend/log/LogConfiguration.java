// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.log;

import ch.qos.logback.classic.LoggerContext;
import fr.accueil.backend.time.Ticker;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Puts the limit before all loggers, as long as the application runs. */
@Component
class LogConfiguration implements InitializingBean, DisposableBean {

    private final LogLimit limit;

    LogConfiguration(Ticker ticker) {
        this.limit = new LogLimit(ticker);
    }

    @Override
    public void afterPropertiesSet() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext loggers) {
            limit.start();
            loggers.getTurboFilterList().remove(limit);
            loggers.addTurboFilter(limit);
        }
    }

    @Override
    public void destroy() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext loggers) {
            loggers.getTurboFilterList().remove(limit);
        }
    }
}
