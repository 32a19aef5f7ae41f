// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.report;

import fr.accueil.manager.statistics.Canvas;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;

/** Draws a chart on a PDF page, whose origin is the lower left corner. */
final class PdfCanvas implements Canvas {

    private final PdfContentByte paper;
    private final double height;
    private final BaseFont normal;
    private final BaseFont strong;

    PdfCanvas(PdfContentByte paper, double height) {
        this.paper = paper;
        this.height = height;
        this.normal = font(BaseFont.HELVETICA);
        this.strong = font(BaseFont.HELVETICA_BOLD);
    }

    private static BaseFont font(String name) {
        try {
            return BaseFont.createFont(name, BaseFont.WINANSI, BaseFont.NOT_EMBEDDED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void box(double x, double y, double width, double height, double radius, String colour) {
        paper.setColorFill(Color.decode(colour));
        float corner = (float) Math.min(radius, Math.min(width, height) / 2);
        paper.roundRectangle((float) x, up(y + height), (float) width, (float) height, corner);
        paper.fill();
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double width, String colour) {
        path(List.of(x1, y1, x2, y2), width, colour);
    }

    @Override
    public void path(List<Double> points, double width, String colour) {
        paper.setColorStroke(Color.decode(colour));
        paper.setLineWidth((float) width);
        paper.moveTo(points.get(0).floatValue(), up(points.get(1)));
        for (int i = 2; i + 1 < points.size(); i += 2) {
            paper.lineTo(points.get(i).floatValue(), up(points.get(i + 1)));
        }
        paper.stroke();
    }

    @Override
    public void text(double x, double y, String text, double size, Side anchor, boolean bold, String colour) {
        paper.beginText();
        paper.setColorFill(Color.decode(colour));
        paper.setFontAndSize(bold ? strong : normal, (float) size);
        paper.showTextAligned(side(anchor), PdfReport.plain(text), (float) x, up(y), 0);
        paper.endText();
    }

    private static int side(Side anchor) {
        return switch (anchor) {
            case START -> Element.ALIGN_LEFT;
            case MIDDLE -> Element.ALIGN_CENTER;
            case END -> Element.ALIGN_RIGHT;
        };
    }

    private float up(double y) {
        return (float) (height - y);
    }
}
