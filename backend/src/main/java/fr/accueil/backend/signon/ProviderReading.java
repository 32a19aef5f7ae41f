// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import com.nimbusds.jose.JWSAlgorithm;
import fr.accueil.backend.account.ProviderPerson;
import fr.accueil.backend.account.ProviderVisit.RolesBy;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the settings of one provider. What is wrong has a sentence each, and then the provider is not offered. */
final class ProviderReading {

    private static final Pattern ID = Pattern.compile("[a-z0-9]{1,20}");
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.EdDSA, JWSAlgorithm.HS256);
    /** By HS256 a secret signs: a shorter one can be guessed. */
    private static final int LEAST_SECRET = 32;

    private static final int LONGEST_SECRET_FILE = 4096;
    private static final int LONGEST_LABEL = 40;

    private final String id;
    private final Map<ProviderSetting, String> values = new EnumMap<>(ProviderSetting.class);
    private final List<String> wrong = new ArrayList<>();
    private final List<String> unused = new ArrayList<>();

    private ProviderReading(String id) {
        this.id = id;
    }

    /**
     * What came of the settings of a provider.
     *
     * @param provider empty when something is wrong
     * @param lines a sentence for each setting that is wrong or has no effect; no secret is in them
     */
    record Read(Optional<SignOnProvider> provider, List<String> lines) {}

    static Read of(String id, Map<String, String> given) {
        ProviderReading reading = new ProviderReading(id);
        if (!ID.matcher(id).matches()) {
            return new Read(
                    Optional.empty(),
                    List.of(ProviderSetting.VARIABLES + "… has no effect: the name of a provider is made of 1 to 20"
                            + " letters and digits."));
        }
        given.forEach(reading::put);
        return reading.read();
    }

    private void put(String name, String value) {
        ProviderSetting.of(name)
                .ifPresentOrElse(
                        setting -> values.put(setting, value),
                        () -> unused.add(ProviderSetting.VARIABLES + id.toUpperCase(Locale.ROOT) + "_"
                                + name.toUpperCase(Locale.ROOT) + " has no effect: there is no such setting."));
    }

    private Read read() {
        SignOnProvider.Kind kind = kind();
        URI issuer = issuer();
        SignOnProvider.Asked asked = asked(kind);
        SignOnProvider.Client client = client(kind, asked.algorithm());
        SignOnProvider.Roles roles = roles();
        Optional<RequiredClaim> required = required();
        boolean mayWait =
                choice(ProviderSetting.UNKNOWN, "wait", "wait", "refuse").equals("wait");
        String label = text(ProviderSetting.LABEL).orElse(kind == SignOnProvider.Kind.PROCONNECT ? "ProConnect" : id);
        if (label.length() > LONGEST_LABEL) {
            wrong(ProviderSetting.LABEL, "is longer than " + LONGEST_LABEL + " characters");
        }
        List<String> lines = new ArrayList<>(unused);
        if (!wrong.isEmpty()) {
            lines.addAll(wrong);
            return new Read(Optional.empty(), lines);
        }
        return new Read(
                Optional.of(new SignOnProvider(id, label, kind, issuer, client, asked, required, roles, mayWait)),
                lines);
    }

    private SignOnProvider.Kind kind() {
        return choice(ProviderSetting.KIND, "oidc", "oidc", "proconnect").equals("proconnect")
                ? SignOnProvider.Kind.PROCONNECT
                : SignOnProvider.Kind.OIDC;
    }

    private URI issuer() {
        String text = required(ProviderSetting.ISSUER);
        try {
            URI address = new URI(text);
            if (!text.isEmpty() && (!ProviderAddresses.isSafe(address) || text.length() > ProviderPerson.LONGEST)) {
                wrong(ProviderSetting.ISSUER, "is no address that begins with https://");
            }
            return address;
        } catch (URISyntaxException e) {
            wrong(ProviderSetting.ISSUER, "is no address that begins with https://");
            return URI.create("");
        }
    }

    private SignOnProvider.Client client(SignOnProvider.Kind kind, JWSAlgorithm algorithm) {
        String client = required(ProviderSetting.CLIENT_ID);
        String secret = secret();
        if (algorithm.equals(JWSAlgorithm.HS256) && !secret.isEmpty() && secret.length() < LEAST_SECRET) {
            wrong(ProviderSetting.ALGORITHM, "is HS256, which needs a client secret of 32 characters");
        }
        String way = choice(ProviderSetting.AUTHENTICATION, "", "post", "basic");
        Optional<Boolean> byPost = way.isEmpty() ? Optional.empty() : Optional.of(way.equals("post"));
        boolean isPosted = kind == SignOnProvider.Kind.PROCONNECT && byPost.isEmpty();
        return new SignOnProvider.Client(client, secret, isPosted ? Optional.of(true) : byPost);
    }

    private String secret() {
        Optional<String> file = text(ProviderSetting.CLIENT_SECRET_FILE);
        if (file.isEmpty()) {
            return required(ProviderSetting.CLIENT_SECRET);
        }
        if (values.containsKey(ProviderSetting.CLIENT_SECRET)) {
            unused.add(ProviderSetting.CLIENT_SECRET.variable(id) + " has no effect: the file that "
                    + ProviderSetting.CLIENT_SECRET_FILE.variable(id) + " names is used in its place.");
        }
        try {
            Path path = Path.of(file.get());
            String secret = Files.size(path) > LONGEST_SECRET_FILE
                    ? ""
                    : Files.readString(path).strip();
            if (secret.isEmpty()) {
                wrong(ProviderSetting.CLIENT_SECRET_FILE, "names a file that holds no secret");
            }
            return secret;
        } catch (IOException | InvalidPathException e) {
            wrong(ProviderSetting.CLIENT_SECRET_FILE, "names a file that cannot be read");
            return "";
        }
    }

    private SignOnProvider.Asked asked(SignOnProvider.Kind kind) {
        boolean isProConnect = kind == SignOnProvider.Kind.PROCONNECT;
        List<String> scopes = words(text(ProviderSetting.SCOPES)
                .orElse(isProConnect ? "openid given_name usual_name email siret" : "openid profile email"));
        if (!scopes.contains("openid")) {
            wrong(ProviderSetting.SCOPES, "does not hold openid");
        }
        String pkce = choice(ProviderSetting.PKCE, isProConnect ? "false" : "true", "true", "false");
        JWSAlgorithm algorithm =
                JWSAlgorithm.parse(text(ProviderSetting.ALGORITHM).orElse("RS256"));
        if (!ALGORITHMS.contains(algorithm)) {
            wrong(ProviderSetting.ALGORITHM, "is none of RS256, PS256, ES256, EdDSA, HS256");
        }
        List<String> levels = words(text(ProviderSetting.ACR).orElse(""));
        return new SignOnProvider.Asked(scopes, pkce.equals("true"), algorithm, levels);
    }

    private SignOnProvider.Roles roles() {
        Optional<String> map = text(ProviderSetting.ROLES_MAP);
        Optional<ClaimRoles> read = map.flatMap(ClaimRoles::parse);
        if (map.isPresent() && read.isEmpty()) {
            wrong(
                    ProviderSetting.ROLES_MAP,
                    "is not of the form value=ROLE@site; value=ROLE@*, with AGENT, RECEPTION, MANAGER or ADMIN");
        }
        String by = choice(ProviderSetting.ROLES, map.isPresent() ? "always" : "hand", "hand", "first", "always");
        RolesBy rolesBy = RolesBy.valueOf(by.toUpperCase(Locale.ROOT));
        if (rolesBy != RolesBy.HAND && map.isEmpty()) {
            wrong(ProviderSetting.ROLES, "needs " + ProviderSetting.ROLES_MAP.variable(id));
        }
        if (rolesBy == RolesBy.HAND && map.isPresent()) {
            unused.add(ProviderSetting.ROLES_MAP.variable(id) + " has no effect: roles are given by hand.");
        }
        if (map.isEmpty() && values.containsKey(ProviderSetting.ROLES_CLAIM)) {
            unused.add(ProviderSetting.ROLES_CLAIM.variable(id) + " has no effect: "
                    + ProviderSetting.ROLES_MAP.variable(id) + " is missing.");
        }
        String claim = text(ProviderSetting.ROLES_CLAIM).orElse("groups");
        return new SignOnProvider.Roles(rolesBy, claim, read.orElse(ClaimRoles.none()));
    }

    private Optional<RequiredClaim> required() {
        Optional<RequiredClaim> required = text(ProviderSetting.REQUIRE).flatMap(RequiredClaim::parse);
        if (values.containsKey(ProviderSetting.REQUIRE) && required.isEmpty()) {
            wrong(ProviderSetting.REQUIRE, "is not of the form claim=value, value");
        }
        return required;
    }

    private Optional<String> text(ProviderSetting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    private String required(ProviderSetting setting) {
        return text(setting).orElseGet(() -> {
            wrong(setting, "is missing");
            return "";
        });
    }

    /** @param usual when nothing was given */
    private String choice(ProviderSetting setting, String usual, String... known) {
        String given = text(setting).orElse(usual).toLowerCase(Locale.ROOT);
        if (!given.equals(usual) && !List.of(known).contains(given)) {
            wrong(setting, "is none of " + String.join(", ", known));
            return usual;
        }
        return given;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private void wrong(ProviderSetting setting, String why) {
        wrong.add(setting.variable(id) + " " + why + ": nobody can sign in with \"" + id + "\".");
    }
}
