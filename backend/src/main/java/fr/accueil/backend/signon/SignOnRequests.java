// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCClaimsRequest;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.ClaimRequirement;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSetRequest;
import java.net.URI;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;

/** The addresses at a provider that a browser is sent to. */
final class SignOnRequests {

    private static final String LEVEL = "acr";

    private SignOnRequests() {}

    /**
     * Where a person identifies themselves.
     *
     * @param back where the provider leads them afterwards
     */
    static URI in(SignOnProvider provider, URI endpoint, URI back, String state, String nonce, String proof) {
        SignOnProvider.Asked asked = provider.asked();
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope(asked.scopes().toArray(String[]::new)),
                        new ClientID(provider.client().id()),
                        back)
                .endpointURI(endpoint)
                .state(new State(state))
                .nonce(new Nonce(nonce));
        if (asked.isProven()) {
            request.codeChallenge(new CodeVerifier(proof), CodeChallengeMethod.S256);
        }
        if (!asked.levels().isEmpty()) {
            level(provider.kind(), asked.levels(), request);
        }
        return request.build().toURI();
    }

    private static void level(SignOnProvider.Kind kind, List<String> levels, AuthenticationRequest.Builder request) {
        switch (kind) {
            case OIDC -> request.acrValues(levels.stream().map(ACR::new).toList());
            case PROCONNECT ->
                request.claims(new OIDCClaimsRequest()
                        .withIDTokenClaimsRequest(new ClaimsSetRequest()
                                .add(new ClaimsSetRequest.Entry(LEVEL)
                                        .withClaimRequirement(ClaimRequirement.ESSENTIAL)
                                        .withValues(levels))));
        }
    }

    /**
     * Where a person signs out.
     *
     * @param idToken as the provider signed it
     * @return empty when the provider has no such address, or the token is none
     */
    static Optional<URI> out(Optional<URI> endpoint, String idToken, URI back, String state) {
        try {
            SignedJWT token = SignedJWT.parse(idToken);
            return endpoint.map(address -> new LogoutRequest(address, token, back, new State(state)).toURI());
        } catch (ParseException e) {
            return Optional.empty();
        }
    }
}
