// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;

/** Puts the entrance of people who come from a provider into a chain, where it does all that a password would do. */
final class ProviderSignIn extends AbstractHttpConfigurer<ProviderSignIn, HttpSecurity> {

    private final AbstractAuthenticationProcessingFilter entrance;

    ProviderSignIn(AbstractAuthenticationProcessingFilter entrance) {
        this.entrance = entrance;
    }

    @Override
    public void configure(HttpSecurity http) {
        entrance.setAuthenticationManager(http.getSharedObject(AuthenticationManager.class));
        entrance.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        entrance.setSecurityContextHolderStrategy(getSecurityContextHolderStrategy());
        entrance.setRememberMeServices(http.getSharedObject(RememberMeServices.class));
        SecurityContextRepository contexts = http.getSharedObject(SecurityContextRepository.class);
        if (contexts != null) {
            entrance.setSecurityContextRepository(contexts);
        }
        http.addFilterAfter(entrance, UsernamePasswordAuthenticationFilter.class);
    }
}
