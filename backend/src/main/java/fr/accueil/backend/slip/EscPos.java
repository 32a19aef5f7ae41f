// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;

/** The commands of Epson's ESC/POS that a slip needs, and the meaning of the status bytes. */
final class EscPos {

    private static final int MOST_ROWS = 256;
    private static final byte[] INIT = {0x1b, 0x40};
    private static final byte[] FEED = {0x1b, 0x64, 2};
    private static final byte[] CUT = {0x1d, 0x56, 0x42, 0};
    private static final int DLE = 0x10;
    private static final int EOT = 0x04;
    private static final int ENQ = 0x05;
    private static final int DC4 = 0x14;
    private static final int ONE_DOT_MORE = 0x08;

    /** The bits that are fixed in every answer to DLE EOT, and what they are. */
    private static final int FIXED = 0x93;

    private static final int FIXED_VALUE = 0x12;
    private static final int OFFLINE = 0x08;
    private static final int STOPPED_BY_PAPER_END = 0x20;
    private static final int COVER_OPEN_OR_ERROR = 0x44;
    private static final int PAPER_NEAR_END = 0x0c;
    private static final int PAPER_END = 0x60;

    private EscPos() {}

    /** The three questions of the real time status, in the order in which {@link #report} takes the answers. */
    enum Question {
        PRINTER(1),
        OFFLINE_CAUSE(2),
        PAPER(4);

        private final int number;

        Question(int number) {
            this.number = number;
        }

        byte[] bytes() {
            return new byte[] {DLE, EOT, (byte) number};
        }
    }

    static boolean isAnswer(int status) {
        return (status & FIXED) == FIXED_VALUE;
    }

    static PrinterReport report(int printer, int cause, int paper) {
        if ((paper & PAPER_END) != 0 || (cause & STOPPED_BY_PAPER_END) != 0) {
            return PrinterReport.PAPER_OUT;
        }
        if ((printer & OFFLINE) != 0 || (cause & COVER_OPEN_OR_ERROR) != 0) {
            return PrinterReport.FAILING;
        }
        return (paper & PAPER_NEAR_END) != 0 ? PrinterReport.PAPER_LOW : PrinterReport.READY;
    }

    /** All that prints a picture and cuts the paper below it. */
    static byte[] slip(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(INIT);
        for (int top = 0; top < picture.getHeight(); top += MOST_ROWS) {
            band(bytes, picture, top, Math.min(MOST_ROWS, picture.getHeight() - top));
        }
        bytes.writeBytes(FEED);
        bytes.writeBytes(CUT);
        return bytes.toByteArray();
    }

    private static void band(ByteArrayOutputStream bytes, BufferedImage picture, int top, int rows) {
        int columns = Math.ceilDiv(picture.getWidth(), 8);
        bytes.writeBytes(
                new byte[] {0x1d, 0x76, 0x30, 0, (byte) columns, (byte) (columns >> 8), (byte) rows, (byte) (rows >> 8)
                });
        byte[] dots = new byte[columns * rows];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (picture.getRGB(x, top + y) != Color.WHITE.getRGB()) {
                    dots[y * columns + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        bytes.writeBytes(harmless(dots));
    }

    /** A printer obeys real time commands even within a picture; one dot more and those bytes are no command. */
    static byte[] harmless(byte[] dots) {
        for (int i = 0; i + 1 < dots.length; i++) {
            boolean command = dots[i + 1] == EOT || dots[i + 1] == ENQ || dots[i + 1] == DC4;
            if (dots[i] == DLE && command) {
                dots[i] |= ONE_DOT_MORE;
            }
        }
        return dots;
    }
}
