// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.report;

import fr.accueil.manager.statistics.Chart;
import fr.accueil.manager.statistics.DrawingColors;
import fr.accueil.manager.statistics.FigureFormat;
import fr.accueil.manager.statistics.ReportCell;
import fr.accueil.manager.statistics.ReportTables;
import java.awt.Color;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** A report as PDF: the answer, the charts, the tables, the definitions. */
final class PdfReport {

    private static final float MARGIN = 42;
    private static final Color INK = Color.decode(DrawingColors.INK);
    private static final Color INK_2 = Color.decode(DrawingColors.INK_2);
    private static final Color LINE = Color.decode(DrawingColors.LINE);
    private static final Font TITLE = new Font(Font.HELVETICA, 19, Font.BOLD, INK);
    private static final Font HEADING = new Font(Font.HELVETICA, 12, Font.BOLD, INK);
    private static final Font BODY = new Font(Font.HELVETICA, 9, Font.NORMAL, INK);
    private static final Font STRONG = new Font(Font.HELVETICA, 9, Font.BOLD, INK_2);
    private static final Font QUIET = new Font(Font.HELVETICA, 9, Font.NORMAL, INK_2);

    private final FigureFormat format;

    PdfReport(Locale language) {
        format = FigureFormat.in(language);
    }

    void write(ReportTables.Preface preface, List<Chart> charts, List<ReportTables.Table> tables, OutputStream to) {
        Document paper = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter writer = PdfWriter.getInstance(paper, to);
        // The caller closes the stream.
        writer.setCloseStream(false);
        paper.addTitle(preface.title());
        paper.open();
        paper.add(new Paragraph(plain(preface.title()), QUIET));
        paper.add(new Paragraph(plain(preface.headline()), TITLE));
        preface.lines().forEach(line -> paper.add(new Paragraph(plain(line), QUIET)));
        charts.forEach(chart -> add(paper, writer, chart));
        tables.forEach(table -> add(paper, table));
        preface.definitions().forEach(line -> paper.add(spaced(new Paragraph(plain(line), QUIET))));
        paper.close();
    }

    private static void add(Document paper, PdfWriter writer, Chart chart) {
        PdfTemplate template = writer.getDirectContent().createTemplate((float) chart.width(), (float) chart.height());
        chart.drawing().accept(new PdfCanvas(template, chart.height()));
        Image image = Image.getInstance(template);
        image.scalePercent(100 * (PageSize.A4.getWidth() - 2 * MARGIN) / (float) chart.width());
        PdfPTable whole = new PdfPTable(1);
        whole.setWidthPercentage(100);
        whole.setKeepTogether(true);
        whole.setSpacingBefore(14);
        whole.addCell(bare(new PdfPCell(new Phrase(plain(chart.says()), HEADING))));
        whole.addCell(bare(new PdfPCell(new Phrase(plain(chart.title()), QUIET))));
        whole.addCell(bare(new PdfPCell(image, false)));
        paper.add(whole);
    }

    private static PdfPCell bare(PdfPCell cell) {
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPaddingLeft(0);
        cell.setPaddingBottom(4);
        return cell;
    }

    private static Paragraph spaced(Paragraph paragraph) {
        paragraph.setSpacingBefore(4);
        return paragraph;
    }

    private void add(Document paper, ReportTables.Table table) {
        Paragraph heading = new Paragraph(plain(table.heading()), HEADING);
        heading.setSpacingBefore(16);
        heading.setSpacingAfter(6);
        heading.setKeepTogether(true);
        paper.add(heading);
        int columns = table.columns().size();
        PdfPTable grid = new PdfPTable(columns);
        float[] widths = new float[columns];
        Arrays.fill(widths, 1);
        widths[0] = 2.4f;
        grid.setWidths(widths);
        grid.setWidthPercentage(100);
        grid.setHeaderRows(1);
        for (int column = 0; column < columns; column++) {
            grid.addCell(cell(table.columns().get(column), STRONG, column));
        }
        for (List<ReportCell> row : table.rows()) {
            for (int column = 0; column < columns; column++) {
                grid.addCell(cell(format.cell(row.get(column)), BODY, column));
            }
        }
        paper.add(grid);
    }

    private static PdfPCell cell(String text, Font font, int column) {
        PdfPCell cell = new PdfPCell(new Phrase(plain(text), font));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(LINE);
        cell.setPadding(4);
        cell.setHorizontalAlignment(column == 0 ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT);
        return cell;
    }

    /** The narrow space of French figures is not in the fonts that every reader has. */
    static String plain(String text) {
        return text.replace('\u202f', '\u00a0').replace('\u2011', '-');
    }
}
