// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.mail;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.net.ssl.SSLException;
import org.springframework.mail.MailSendException;

/** The reason why a mail could not be sent, for a log, without any address. */
public final class MailFailure {

    private static final Pattern ADDRESS = Pattern.compile(
            "[^\\s<>()\\[\\]:;,\"'?&]*(?:@|%40|=40|\\(at\\))[^\\s<>()\\[\\]:;,\"'?&]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_SHOWN = Pattern.compile("[\\p{C}\\s]+");
    private static final String HIDDEN = "(address)";
    private static final int LONGEST = 200;
    /** The depth of causes that are read. */
    private static final int MOST = 20;

    private final MailAddresses recipients;
    private final Collection<String> secrets;

    /**
     * @param recipients of the mail
     * @param secrets further words that must not be logged, such as the user's
     */
    public MailFailure(MailAddresses recipients, Collection<String> secrets) {
        this.recipients = recipients;
        this.secrets = List.copyOf(secrets);
    }

    /** One line of at most 300 characters, in English. */
    public String cause(Exception failure) {
        List<Throwable> causes = causes(failure);
        return causes.stream()
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElseGet(() -> causes.getLast().getClass().getSimpleName() + text(causes.getLast()));
    }

    private Optional<String> known(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case SendFailedException refused
                    when hasInvalid(refused) ->
                        "the mail server refuses " + recipient(refused.getInvalidAddresses()[0]) + text(last(refused));
                    case AuthenticationFailedException refused ->
                        "the mail server refuses the user or the password" + text(refused);
                    case UnknownHostException _ -> "there is no mail server of this name";
                    case ConnectException refused -> "the mail server cannot be reached" + text(refused);
                    case NoRouteToHostException refused -> "the mail server cannot be reached" + text(refused);
                    case InterruptedIOException _ -> "the mail server does not answer in time";
                    case SSLException refused -> "the connection cannot be encrypted" + text(refused);
                    default -> null;
                });
    }

    private static boolean hasInvalid(SendFailedException refused) {
        Address[] invalid = refused.getInvalidAddresses();
        return invalid != null && invalid.length > 0;
    }

    /** The exception that holds the answer of the server. */
    private static Exception last(MessagingException refused) {
        Exception last = refused;
        for (int i = 0; i < MOST && last instanceof MessagingException each && each.getNextException() != null; i++) {
            last = each.getNextException();
        }
        return last;
    }

    private String recipient(Address refused) {
        List<MailAddress> all = recipients.each();
        return IntStream.range(0, all.size())
                .filter(i -> refused instanceof InternetAddress address
                        && all.get(i).address().equalsIgnoreCase(address.getAddress()))
                .mapToObj(i -> "recipient " + (i + 1) + " of " + all.size())
                .findFirst()
                .orElse("a recipient");
    }

    /** The text of the server or the system. */
    private String text(Throwable cause) {
        String text = NOT_SHOWN
                .matcher(String.valueOf(cause.getMessage()))
                .replaceAll(" ")
                .strip();
        String shown = hidden(text);
        String cut = shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown;
        return cause.getMessage() == null || cut.isBlank() ? "" : ": " + cut;
    }

    private String hidden(String text) {
        String hidden = ADDRESS.matcher(text).replaceAll(HIDDEN);
        List<String> words = new ArrayList<>(secrets);
        recipients.each().forEach(address -> words.addAll(List.of(address.local(), address.name())));
        for (String word : words) {
            if (!word.isBlank()) {
                hidden = Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word.strip()) + "(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(hidden)
                        .replaceAll(HIDDEN);
            }
        }
        return hidden;
    }

    /** From the outer cause to the inner one. */
    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        Deque<Throwable> next = new ArrayDeque<>(List.of(failure));
        while (!next.isEmpty() && causes.size() < MOST) {
            Throwable cause = next.poll();
            if (!causes.contains(cause)) {
                causes.add(cause);
                next.addAll(inside(cause));
            }
        }
        return causes;
    }

    private static List<Throwable> inside(Throwable cause) {
        List<Throwable> inside = new ArrayList<>();
        if (cause instanceof MailSendException send) {
            inside.addAll(Arrays.asList(send.getMessageExceptions()));
        }
        if (cause instanceof MessagingException messaging && messaging.getNextException() != null) {
            inside.add(messaging.getNextException());
        }
        if (cause.getCause() != null) {
            inside.add(cause.getCause());
        }
        return inside;
    }
}
