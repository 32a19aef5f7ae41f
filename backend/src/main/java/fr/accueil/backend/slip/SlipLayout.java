// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Words;
import java.awt.ComponentOrientation;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** Draws a slip, the same for every printer: once as a picture, Arabic prints everywhere. */
@Component
final class SlipLayout {

    /** 30 mm at 8 dots a millimetre: a phone reads it at arm's length. */
    private static final int CODE_SIDE = 240;

    private static final int QUIET_ZONE = 4;

    private final SlipFont font;

    SlipLayout() {
        this(new SlipFont());
    }

    SlipLayout(SlipFont font) {
        this.font = font;
    }

    byte[] png(Site site, SlipData slip) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(draw(site, slip), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The slip in the visitor's language, or in the site's where this machine has no letters for that. */
    BufferedImage draw(Site site, SlipData slip) {
        SlipWords words = words(site, slip);
        SlipColumn column = new SlipColumn();
        column.gap(8);
        training(column, site, slip, words);
        column.text(inSite(site, site.name(), words), font.bold(30));
        column.rule();
        number(column, site, slip, words);
        column.rule();
        if (slip.isTest()) {
            column.text(words.text("test"), font.bold(36));
        } else {
            line(column, slip, words);
            column.rule();
            column.text(words.text("next"), font.plain(27));
        }
        code(column, slip, words);
        site.slipMessage().ifPresent(message -> {
            column.rule();
            column.text(inSite(site, message, words), font.plain(25));
        });
        column.gap(16);
        return column.picture();
    }

    /** Across the top, in the visitor's language and in that of the site: the agents must see it too. */
    private void training(SlipColumn column, Site site, SlipData slip, SlipWords words) {
        if (slip.training()) {
            SlipWords ours = SlipWords.in(site.language()).orElse(words);
            Stream.of(words, ours)
                    .map(language -> language.text("training"))
                    .distinct()
                    .forEach(sentence -> column.text(sentence, font.bold(36)));
            column.rule();
            column.whole();
        }
    }

    private void number(SlipColumn column, Site site, SlipData slip, SlipWords words) {
        if (!slip.isTest()) {
            column.text(words.text("number"), font.plain(30));
        }
        column.gap(22);
        column.large(font.drawable(slip.number()), font.bold(212));
        column.gap(22);
        SlipWords ours = SlipWords.in(site.language()).orElse(words);
        if (!ours.language().equals(words.language())) {
            column.text(ours.text("number.line", slip.number()), font.plain(27));
            column.gap(10);
        }
        site.service(slip.service())
                .ifPresent(service -> column.text(inSite(site, service.label(), words), font.bold(34)));
        column.gap(8);
        column.text(words.issued(slip.issuedAt(), site.zone()), font.plain(25));
    }

    private void line(SlipColumn column, SlipData slip, SlipWords words) {
        boolean leftToRight =
                ComponentOrientation.getOrientation(words.language()).isLeftToRight();
        // Without an open counter for this queue the slip has no wait estimate.
        if (slip.ahead() == 0 && slip.announced().isPresent()) {
            column.text(words.text("ahead.none"), font.bold(36));
            return;
        }
        column.row(words.text("ahead"), font.plain(29), String.valueOf(slip.ahead()), font.bold(50), leftToRight);
        slip.announced().ifPresent(wait -> {
            column.gap(6);
            column.row(words.text("wait"), font.plain(29), words.wait(wait), font.bold(36), leftToRight);
        });
    }

    private void code(SlipColumn column, SlipData slip, SlipWords words) {
        BitMatrix modules = modules(slip.follow());
        int scale = Math.ceilDiv(CODE_SIDE, modules.getWidth());
        column.gap(QUIET_ZONE * scale);
        column.code(modules, scale);
        column.gap(QUIET_ZONE * scale);
        if (!slip.isTest()) {
            column.text(words.text("follow"), font.plain(25));
        }
    }

    private static BitMatrix modules(String address) {
        try {
            return new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code can hold an address of " + address.length() + " characters");
        }
    }

    private SlipWords words(Site site, SlipData slip) {
        return Stream.of(slip.language(), site.language())
                .flatMap(language -> SlipWords.in(language).stream())
                .filter(words -> draws(words, site, slip))
                .findFirst()
                .or(() -> SlipWords.in(Locale.FRENCH))
                .orElseThrow();
    }

    private boolean draws(SlipWords words, Site site, SlipData slip) {
        return words.bundle().keySet().stream().map(words::text).allMatch(font::draws)
                && font.draws(words.issued(slip.issuedAt(), site.zone()));
    }

    /** A text of the site file in the language of the slip. */
    private String inSite(Site site, Words text, SlipWords words) {
        String inLanguage = text.in(words.language());
        return font.drawable(font.draws(inLanguage) ? inLanguage : text.in(site.language()));
    }
}
