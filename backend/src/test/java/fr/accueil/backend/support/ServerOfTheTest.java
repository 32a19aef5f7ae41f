// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.support;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Several servers of one JVM share what is static: who sent a request, and the limit of the log. The last one that started
 * owns both; before a test they are given back to the server of that test.
 */
public final class ServerOfTheTest implements TestExecutionListener {

    private static final String LOG = "logConfiguration";

    @Override
    public void prepareTestInstance(TestContext test) throws Exception {
        ApplicationContext server = test.getApplicationContext();
        server.getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        if (server.containsBean(LOG)) {
            server.getBean(LOG, InitializingBean.class).afterPropertiesSet();
        }
    }
}
