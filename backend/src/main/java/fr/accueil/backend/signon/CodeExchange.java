// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import fr.accueil.backend.security.SignOnRefusal;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks a provider whom a code stands for, and believes only what it has signed for this very sign-in. */
final class CodeExchange {

    private static final Set<String> WRONG_CODE = Set.of("invalid_grant");
    private static final int LONGEST_TOKEN = 16 * 1024;

    private final SignOnProvider provider;
    private final KnownProvider known;
    private final ProviderCalls calls;
    private final ProviderProofs proofs;

    CodeExchange(SignOnProvider provider, KnownProvider known, ProviderCalls calls) {
        this.provider = provider;
        this.known = known;
        this.calls = calls;
        this.proofs = new ProviderProofs(provider);
    }

    /**
     * What a code is exchanged with.
     *
     * @param back the address that the provider led back to
     * @param proof of this server, used when the provider was told of it
     */
    record Question(String code, URI back, String nonce, String proof) {

        /** It holds secrets. */
        @Override
        public String toString() {
            return "Question[]";
        }
    }

    Vouching ask(Question question) {
        try {
            return known.ask(calls)
                    .map(knowledge -> {
                        try {
                            return tokens(knowledge, question);
                        } catch (IOException e) {
                            return refused(SignOnRefusal.AWAY);
                        } catch (ParseException | java.text.ParseException | BadJOSEException | JOSEException e) {
                            return refused(SignOnRefusal.NOT_BELIEVED);
                        }
                    })
                    .orElseGet(() -> refused(SignOnRefusal.AWAY));
        } catch (IllegalArgumentException e) {
            // The library refuses some texts so.
            return refused(SignOnRefusal.NOT_BELIEVED);
        }
    }

    private Vouching tokens(KnownProvider.Knowledge knowledge, Question question)
            throws IOException, ParseException, java.text.ParseException, BadJOSEException, JOSEException {
        AuthorizationCodeGrant grant = new AuthorizationCodeGrant(
                new AuthorizationCode(question.code()), question.back(), verifier(question.proof()));
        TokenRequest request = new TokenRequest.Builder(
                        knowledge.metadata().getTokenEndpointURI(), authentication(knowledge.metadata()), grant)
                .build();
        HTTPResponse answer = request.toHTTPRequest().send(calls);
        if (answer.getStatusCode() >= HTTPResponse.SC_SERVER_ERROR) {
            throw new IOException("status " + answer.getStatusCode());
        }
        return switch (OIDCTokenResponseParser.parse(answer)) {
            case OIDCTokenResponse told -> told(knowledge, told, question);
            case TokenErrorResponse error -> refused(refusal(error.getErrorObject()));
            case TokenResponse _ -> refused(SignOnRefusal.NOT_BELIEVED);
        };
    }

    private static SignOnRefusal refusal(@Nullable ErrorObject error) {
        String code = error == null || error.getCode() == null ? "" : error.getCode();
        return WRONG_CODE.contains(code) ? SignOnRefusal.EXPIRED : SignOnRefusal.NOT_SET_UP;
    }

    private @Nullable CodeVerifier verifier(String proof) {
        return provider.asked().isProven() ? new CodeVerifier(proof) : null;
    }

    private ClientAuthentication authentication(OIDCProviderMetadata metadata) {
        List<ClientAuthenticationMethod> known = metadata.getTokenEndpointAuthMethods();
        boolean byPost = provider.client()
                .byPost()
                .orElse(known != null
                        && !known.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        && known.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST));
        ClientID client = new ClientID(provider.client().id());
        Secret secret = new Secret(provider.client().secret());
        return byPost ? new ClientSecretPost(client, secret) : new ClientSecretBasic(client, secret);
    }

    private Vouching told(KnownProvider.Knowledge knowledge, OIDCTokenResponse told, Question question)
            throws IOException, ParseException, java.text.ParseException, BadJOSEException, JOSEException {
        JWT token = told.getOIDCTokens().getIDToken();
        if (token == null || token.getParsedString().length() > LONGEST_TOKEN) {
            return refused(SignOnRefusal.NOT_BELIEVED);
        }
        KnownProvider.Knowledge keys = proofs.hasKey(token, knowledge.keys())
                ? knowledge
                : known.askNewKeys(calls).orElse(knowledge);
        IDTokenClaimsSet claims = proofs.judge(token, question.nonce(), keys.keys());
        if (!isStrong(claims)) {
            return refused(SignOnRefusal.TOO_WEAK);
        }
        Claims all = new Claims(claims.toJSONObject());
        URI more = knowledge.metadata().getUserInfoEndpointURI();
        if (more != null) {
            UserInfoRequest request = new UserInfoRequest(
                    more,
                    new BearerAccessToken(told.getTokens().getAccessToken().getValue()));
            all = all.and(proofs.userInfo(
                    request.toHTTPRequest().send(calls), claims.getSubject().getValue(), keys.keys()));
        }
        return new Vouching.Vouched(claims.getSubject().getValue(), all, token.getParsedString());
    }

    private boolean isStrong(IDTokenClaimsSet claims) {
        List<String> levels = provider.asked().levels();
        return levels.isEmpty()
                || claims.getACR() != null && levels.contains(claims.getACR().getValue());
    }

    private static Vouching refused(SignOnRefusal refusal) {
        return new Vouching.Refused(refusal);
    }
}
