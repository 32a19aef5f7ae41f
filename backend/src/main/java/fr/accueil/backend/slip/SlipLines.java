// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines, in both directions of writing. */
final class SlipLines {

    private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);
    private static final float STEP = 4;

    private SlipLines() {}

    /** One line, however long. */
    static TextLayout one(String text, Font font) {
        return new TextLayout(styled(text, font).getIterator(), PAPER);
    }

    /** As few lines as fit the width, and then about equally long. A word that is too long for a line is cut. */
    static List<TextLayout> balanced(String text, Font font, float width) {
        if (text.isBlank()) {
            return List.of();
        }
        AttributedString styled = styled(text.strip(), font);
        List<TextLayout> lines = cut(styled, width);
        float tooNarrow = width / 2;
        float enough = width;
        while (enough - tooNarrow > STEP) {
            float middle = (enough + tooNarrow) / 2;
            List<TextLayout> narrower = cut(styled, middle);
            if (narrower.size() > lines.size() || cutsWord(styled, middle)) {
                tooNarrow = middle;
            } else {
                enough = middle;
                lines = narrower;
            }
        }
        return lines;
    }

    static float height(TextLayout line) {
        return line.getAscent() + line.getDescent() + line.getLeading();
    }

    /** Draws so that the first visible letter, from the left, stands at {@code left}. */
    static void draw(Graphics2D paper, TextLayout line, float left, float base) {
        float spaces = line.isLeftToRight() ? 0 : line.getAdvance() - line.getVisibleAdvance();
        line.draw(paper, left - spaces, base);
    }

    private static List<TextLayout> cut(AttributedString text, float width) {
        LineBreakMeasurer measurer = new LineBreakMeasurer(text.getIterator(), PAPER);
        List<TextLayout> lines = new ArrayList<>();
        while (measurer.getPosition() < text.getIterator().getEndIndex()) {
            lines.add(measurer.nextLayout(width));
        }
        return lines;
    }

    /** Whether a line of this width has to end within a word. */
    private static boolean cutsWord(AttributedString text, float width) {
        LineBreakMeasurer measurer = new LineBreakMeasurer(text.getIterator(), PAPER);
        int end = text.getIterator().getEndIndex();
        while (measurer.getPosition() < end) {
            if (measurer.nextLayout(width, end, true) == null) {
                return true;
            }
        }
        return false;
    }

    private static AttributedString styled(String text, Font font) {
        AttributedString styled = new AttributedString(text);
        styled.addAttribute(TextAttribute.FONT, font);
        boolean rightToLeft = Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        styled.addAttribute(
                TextAttribute.RUN_DIRECTION,
                rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        return styled;
    }
}
