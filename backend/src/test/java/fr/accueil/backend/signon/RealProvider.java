// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.filter.DelegatingFilterProxy;

/** A real OpenID Connect server in this process: Spring Authorization Server. People say their name there. */
final class RealProvider implements AutoCloseable {

    static final String CLIENT = "accueil";
    static final String SECRET = "a-secret-of-the-provider";
    /** The header by which a person identifies themselves here. */
    static final String PERSON = "X-Person";

    private final Tomcat tomcat = new Tomcat();
    private final AnnotationConfigWebApplicationContext spring = new AnnotationConfigWebApplicationContext();
    private final Known known = new Known();

    /** What the provider knows: of the people their claims, of the client where it may be led back to. */
    static final class Known {
        final Map<String, Map<String, Object>> people = new ConcurrentHashMap<>();
        volatile String issuer = "";
        volatile String back = "http://127.0.0.1/none";
        volatile String out = "http://127.0.0.1/none";
    }

    RealProvider() {
        try {
            tomcat.setBaseDir(Files.createTempDirectory("provider").toString());
            tomcat.setPort(0);
            tomcat.getConnector().setProperty("address", "127.0.0.1");
            Context context = tomcat.addContext("", null);
            context.addServletContainerInitializer(
                    (classes, servlets) -> {
                        spring.setServletContext(servlets);
                        spring.refresh();
                    },
                    null);
            spring.addBeanFactoryPostProcessor(beans -> beans.registerSingleton("known", known));
            spring.register(Server.class);
            FilterDef filter = new FilterDef();
            filter.setFilterName("security");
            filter.setFilter(new DelegatingFilterProxy("springSecurityFilterChain", spring));
            FilterMap everything = new FilterMap();
            everything.setFilterName("security");
            everything.addURLPattern("/*");
            context.addFilterDef(filter);
            context.addFilterMap(everything);
            Tomcat.addServlet(context, "nothing", new HttpServlet() {});
            context.addServletMappingDecoded("/", "nothing");
            tomcat.start();
            known.issuer = "http://127.0.0.1:" + tomcat.getConnector().getLocalPort();
        } catch (IOException | LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }

    String issuer() {
        return known.issuer;
    }

    /** Leads people back to a server that was started after the provider. */
    void leadBackTo(String server, String id) {
        known.back = server + "/sign-in/from/" + id;
        known.out = server + "/sign-in/signed-out/" + id;
    }

    /** @param groups what the provider says that they belong to */
    void person(String name, String... groups) {
        known.people.put(
                name,
                Map.of(
                        "given_name",
                        name,
                        "family_name",
                        "Martin",
                        "email",
                        name.toLowerCase(Locale.ROOT) + "@prefecture.example",
                        "groups",
                        List.of(groups)));
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
            spring.close();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }

    /** No configuration by name: the server under test looks for those. */
    @EnableWebSecurity
    static class Server {

        @Bean
        SecurityFilterChain everything(HttpSecurity http, Known known) {
            return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .addFilterAfter(
                            (request, answer, chain) -> identify(known, request, answer, chain), CsrfFilter.class)
                    .oauth2ResourceServer(resources -> resources.jwt(Customizer.withDefaults()))
                    .csrf(forms -> forms.ignoringRequestMatchers(any -> true))
                    .build();
        }

        /** In place of a page with a password. */
        private static void identify(Known known, ServletRequest request, ServletResponse answer, FilterChain chain)
                throws IOException, ServletException {
            String name = ((HttpServletRequest) request).getHeader(PERSON);
            if (name == null || !known.people.containsKey(name)) {
                chain.doFilter(request, answer);
                return;
            }
            SecurityContextHolder.getContext()
                    .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                            name, null, List.of(FactorGrantedAuthority.fromAuthority("FACTOR_PASSWORD"))));
            chain.doFilter(request, answer);
        }

        /** The one of the process, which the server under test replaces when it starts. */
        @Bean
        SecurityContextHolderStrategy contexts() {
            return new SecurityContextHolderStrategy() {
                @Override
                public void clearContext() {
                    SecurityContextHolder.clearContext();
                }

                @Override
                public SecurityContext getContext() {
                    return SecurityContextHolder.getContext();
                }

                @Override
                public void setContext(SecurityContext context) {
                    SecurityContextHolder.setContext(context);
                }

                @Override
                public SecurityContext createEmptyContext() {
                    return SecurityContextHolder.createEmptyContext();
                }
            };
        }

        @Bean
        JWKSource<com.nimbusds.jose.proc.SecurityContext> keys() throws Exception {
            RSAKey key = new RSAKeyGenerator(2048)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
            return new ImmutableJWKSet<>(new JWKSet(key));
        }

        @Bean
        JwtDecoder decoder(JWKSource<com.nimbusds.jose.proc.SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims(Known known) {
            return token -> {
                if (token.getTokenType().getValue().equals("id_token")) {
                    token.getClaims()
                            .claims(claims -> claims.putAll(
                                    known.people.get(token.getPrincipal().getName())));
                }
            };
        }

        @Bean
        RegisteredClientRepository clients(Known known) {
            return new RegisteredClientRepository() {
                @Override
                public void save(RegisteredClient client) {
                    // The one client there is, with its secret under a newer kind of hash.
                }

                @Override
                public RegisteredClient findById(String id) {
                    return client(known);
                }

                @Override
                public RegisteredClient findByClientId(String id) {
                    return id.equals(CLIENT) ? client(known) : null;
                }
            };
        }

        private static RegisteredClient client(Known known) {
            return RegisteredClient.withId("one")
                    .clientId(CLIENT)
                    .clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(known.back)
                    .postLogoutRedirectUri(known.out)
                    .scope("openid")
                    .scope("profile")
                    .scope("email")
                    .clientSettings(ClientSettings.builder()
                            .requireProofKey(true)
                            .requireAuthorizationConsent(false)
                            .build())
                    .build();
        }
    }
}
