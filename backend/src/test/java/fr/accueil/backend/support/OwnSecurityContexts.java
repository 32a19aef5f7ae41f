// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.support;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Several servers of one JVM share the static holder of who sent a request, and the last one that started owns it. Before
 * a test it is given back to the server of that test.
 */
public final class OwnSecurityContexts implements TestExecutionListener {

    @Override
    public void prepareTestInstance(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}
