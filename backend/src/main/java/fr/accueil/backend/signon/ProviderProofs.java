// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.ImmutableSecret;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.UserInfoSuccessResponse;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Judges what a provider has signed. Another algorithm than the one of the settings, and none, is refused. */
final class ProviderProofs {

    private final SignOnProvider provider;

    ProviderProofs(SignOnProvider provider) {
        this.provider = provider;
    }

    /** Whether the key by which a token says that it is signed is known; also when it says nothing of it. */
    boolean hasKey(JWT token, JWKSet keys) {
        return algorithm().equals(JWSAlgorithm.HS256)
                || !(token.getHeader() instanceof JWSHeader header)
                || header.getKeyID() == null
                || keys.getKeyByKeyId(header.getKeyID()) != null;
    }

    /**
     * What a token of a sign-in says.
     *
     * @throws BadJOSEException when it is not signed by this provider, for this server, now and for this sign-in
     * @throws JOSEException when the signature cannot be read
     */
    IDTokenClaimsSet judge(JWT token, String nonce, JWKSet keys) throws BadJOSEException, JOSEException {
        return new IDTokenValidator(issuer(), new ClientID(provider.client().id()), selector(keys), null)
                .validate(token, new Nonce(nonce));
    }

    /**
     * What a provider tells of a person beside their token.
     *
     * @param subject of the token
     * @throws BadJOSEException when it is of another person, or not signed although this provider signs it
     */
    Claims userInfo(HTTPResponse answer, String subject, JWKSet keys)
            throws IOException, ParseException, java.text.ParseException, BadJOSEException, JOSEException {
        if (answer.getStatusCode() >= HTTPResponse.SC_SERVER_ERROR) {
            throw new IOException("status " + answer.getStatusCode());
        }
        if (!(UserInfoResponse.parse(answer) instanceof UserInfoSuccessResponse told)) {
            throw new ParseException("refused");
        }
        JWT signed = told.getUserInfoJWT();
        if (signed == null && provider.kind() == SignOnProvider.Kind.PROCONNECT) {
            throw new BadJOSEException("what is told of the person is not signed");
        }
        Map<String, Object> claims = signed == null
                ? told.getUserInfo().toJSONObject()
                : judge(signed, keys).toJSONObject();
        if (!subject.equals(claims.get("sub"))) {
            throw new BadJOSEException("it is of another person");
        }
        Map<String, Object> more = new HashMap<>(claims);
        // These are about the token, and how the person was identified is said by the first one alone.
        more.keySet().removeAll(Set.of("iss", "aud", "exp", "iat", "nbf", "jti", "nonce", "acr", "amr", "auth_time"));
        return new Claims(more);
    }

    private JWTClaimsSet judge(JWT signed, JWKSet keys) throws BadJOSEException, JOSEException {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(selector(keys));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                provider.client().id(),
                new JWTClaimsSet.Builder().issuer(issuer().getValue()).build(),
                Set.of("sub")));
        return processor.process(signed, null);
    }

    private JWSVerificationKeySelector<SecurityContext> selector(JWKSet keys) {
        JWKSource<SecurityContext> source = algorithm().equals(JWSAlgorithm.HS256)
                ? new ImmutableSecret<>(provider.client().secret().getBytes(StandardCharsets.UTF_8))
                : new ImmutableJWKSet<>(keys);
        return new JWSVerificationKeySelector<>(algorithm(), source);
    }

    private JWSAlgorithm algorithm() {
        return provider.asked().algorithm();
    }

    private Issuer issuer() {
        return new Issuer(provider.issuer());
    }
}
