// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.mail;

import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One e-mail address.
 *
 * @param name of the person, empty when none is written
 * @param address with its host in ASCII
 * @param fault the reason why it cannot be used, in English
 */
public record MailAddress(String name, String address, Optional<String> fault) {

    private static final Pattern NAMED = Pattern.compile("\"?([^<>]*?)\"? ?<([^<>]*)>");
    private static final Pattern LOCAL = Pattern.compile("[\\w!#$%&'*+/=?^`{|}~-]+(?:\\.[\\w!#$%&'*+/=?^`{|}~-]+)*");
    private static final Pattern HOST =
            Pattern.compile("[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SCHEME = Pattern.compile("^mailto:", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;

    static MailAddress of(String written) {
        String text = SCHEME.matcher(stripped(written)).replaceFirst("");
        Matcher named = NAMED.matcher(text);
        String name = named.matches() ? named.group(1).strip() : "";
        String address =
                SCHEME.matcher(named.matches() ? named.group(2).strip() : text).replaceFirst("");
        int at = address.indexOf('@');
        String ascii = at < 0 ? address : address.substring(0, at + 1) + ascii(address.substring(at + 1));
        return new MailAddress(name, ascii, why(ascii, at));
    }

    static String stripped(String text) {
        return SPACES.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private static Optional<String> why(String address, int at) {
        if (address.indexOf(' ') >= 0) {
            return Optional.of("it holds a space");
        }
        if (at < 0) {
            return Optional.of("it has no @");
        }
        if (address.indexOf('@', at + 1) >= 0) {
            return Optional.of("it has two @");
        }
        String local = address.substring(0, at);
        if (!LOCAL.matcher(local).matches() || local.length() > LONGEST_LOCAL) {
            return Optional.of("what stands before the @ cannot be used");
        }
        boolean isHost = HOST.matcher(address.substring(at + 1)).matches() && address.length() <= LONGEST;
        return isHost ? Optional.empty() : Optional.of("what stands after the @ is no name of a host");
    }

    private static String ascii(String host) {
        try {
            return IDN.toASCII(host);
        } catch (IllegalArgumentException e) {
            // It is refused as it stands.
            return host;
        }
    }

    /** @throws IllegalStateException for one that has a fault */
    public InternetAddress internetAddress() {
        if (fault.isPresent()) {
            throw new IllegalStateException(fault.get());
        }
        try {
            return new InternetAddress(address, name.isEmpty() ? null : name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands before the @. */
    String local() {
        return address.substring(0, Math.max(0, address.indexOf('@')));
    }

    /** An address may contain a person's name. */
    @Override
    public String toString() {
        return "(an address)";
    }
}
