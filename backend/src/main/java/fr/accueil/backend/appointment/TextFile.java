// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import fr.accueil.backend.appointment.Problem.Kind;
import fr.accueil.backend.appointment.calendar.Unfolding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file of at most 10 MB.
 *
 * @param encoding the one that was found: UTF-8 where valid, else Windows-1252
 */
record TextFile(String text, String encoding) {

    static final int MOST = 10 * 1024 * 1024;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** @throws FileRefused for a file that is too large or not a text; no more than 10 MB of it is read */
    static TextFile read(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw new FileRefused(Problem.ofAll(Kind.TOO_LARGE));
        }
        // A calendar folds its lines inside characters: the encoding is known only once they are joined.
        byte[] whole = isCalendar(new String(bytes, StandardCharsets.UTF_8)) ? Unfolding.of(bytes) : bytes;
        Charset charset = charset(whole);
        String decoded = plain(new String(whole, charset));
        String plain = whole == bytes && isCalendar(decoded) ? Unfolding.of(decoded) : decoded;
        if (plain.isBlank()) {
            throw new FileRefused(Problem.ofAll(Kind.EMPTY));
        }
        if (plain.indexOf('\0') >= 0) {
            throw new FileRefused(Problem.ofAll(Kind.NO_TEXT));
        }
        return new TextFile(plain, charset == WINDOWS ? "Windows-1252" : charset.name());
    }

    private static String plain(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return WINDOWS;
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    boolean isCalendar() {
        return isCalendar(text);
    }

    private static boolean isCalendar(String text) {
        return plain(text).stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15);
    }
}
