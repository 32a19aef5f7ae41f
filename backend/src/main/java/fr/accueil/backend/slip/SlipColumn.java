// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import com.google.zxing.common.BitMatrix;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** A strip of paper that is filled from the top. One unit is one dot of the printer. */
final class SlipColumn {

    /** What a head of 80 mm prints at 203 dots an inch. */
    static final int WIDTH = 576;

    private static final int MARGIN = 20;
    private static final int INNER = WIDTH - 2 * MARGIN;
    private static final int BETWEEN = 24;
    private static final int DARK = 128;

    private final List<Part> parts = new ArrayList<>();

    /** Something to be drawn below a height. */
    private interface Painter {
        void paint(Graphics2D paper, float top);
    }

    private record Part(float height, Painter painter) {}

    void gap(int height) {
        parts.add(new Part(height, (paper, top) -> {}));
    }

    /** What follows begins at a whole dot: its letters are drawn as they are without what stands above. */
    void whole() {
        float height = (float) parts.stream().mapToDouble(Part::height).sum();
        parts.add(new Part((float) Math.ceil(height) - height, (paper, top) -> {}));
    }

    /** A line across, with air above and below. */
    void rule() {
        gap(18);
        parts.add(new Part(2, (paper, top) -> paper.fill(new Rectangle2D.Float(MARGIN, Math.round(top), INNER, 2))));
        gap(18);
    }

    /** A text in the middle, in as many lines as it needs. */
    void text(String text, Font font) {
        for (TextLayout line : SlipLines.balanced(text, font, INNER)) {
            parts.add(new Part(SlipLines.height(line), (paper, top) -> {
                float left = (WIDTH - line.getVisibleAdvance()) / 2;
                SlipLines.draw(paper, line, left, top + line.getAscent());
            }));
        }
    }

    /** A text in one line, as large as the font and the paper allow, without the air that letters usually have. */
    void large(String text, Font largest) {
        TextLayout largestLine = SlipLines.one(text, largest);
        float size = largest.getSize2D()
                * Math.min(1, INNER / (float) largestLine.getBounds().getWidth());
        TextLayout line = SlipLines.one(text, largest.deriveFont(size));
        Rectangle2D ink = line.getBounds();
        parts.add(new Part((float) ink.getHeight(), (paper, top) -> {
            float left = (float) ((WIDTH - ink.getWidth()) / 2 - ink.getX());
            line.draw(paper, left, (float) (top - ink.getY()));
        }));
    }

    /** What is counted on the side where reading begins, how many on the other. */
    void row(String label, Font small, String value, Font great, boolean leftToRight) {
        TextLayout figure = SlipLines.one(value, great);
        List<TextLayout> lines = SlipLines.balanced(label, small, INNER - figure.getVisibleAdvance() - BETWEEN);
        float words = (float) lines.stream().mapToDouble(SlipLines::height).sum();
        float height = Math.max(words, SlipLines.height(figure));
        parts.add(new Part(height, (paper, top) -> {
            float y = top + (height - words) / 2;
            for (TextLayout line : lines) {
                SlipLines.draw(paper, line, side(line, leftToRight), y + line.getAscent());
                y += SlipLines.height(line);
            }
            float base = top + (height - SlipLines.height(figure)) / 2 + figure.getAscent();
            SlipLines.draw(paper, figure, side(figure, !leftToRight), base);
        }));
    }

    private static float side(TextLayout line, boolean left) {
        return left ? MARGIN : WIDTH - MARGIN - line.getVisibleAdvance();
    }

    /** A QR code whose modules are squares of whole dots. */
    void code(BitMatrix modules, int scale) {
        int side = modules.getWidth() * scale;
        parts.add(new Part(side, (paper, top) -> {
            int left = (WIDTH - side) / 2;
            for (int y = 0; y < modules.getHeight(); y++) {
                for (int x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y)) {
                        paper.fillRect(left + x * scale, Math.round(top) + y * scale, scale, scale);
                    }
                }
            }
        }));
    }

    /** The paper, black on white, exactly as high as what stands on it. */
    BufferedImage picture() {
        float height = (float) parts.stream().mapToDouble(Part::height).sum();
        BufferedImage grey = new BufferedImage(WIDTH, (int) Math.ceil(height), BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = grey.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, grey.getWidth(), grey.getHeight());
        paper.setColor(Color.BLACK);
        paper.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        paper.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        float top = 0;
        for (Part part : parts) {
            part.painter().paint(paper, top);
            top += part.height();
        }
        paper.dispose();
        return blackAndWhite(grey);
    }

    /** Drawn in greys and then cut in two, letters have rounder edges than those drawn in black alone. */
    private static BufferedImage blackAndWhite(BufferedImage grey) {
        BufferedImage picture = new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        int white = Color.WHITE.getRGB();
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < grey.getWidth(); x++) {
                if ((grey.getRGB(x, y) & 0xff) >= DARK) {
                    picture.setRGB(x, y, white);
                }
            }
        }
        return picture;
    }
}
