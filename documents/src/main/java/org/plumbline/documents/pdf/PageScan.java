package org.plumbline.documents.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Walks over a page and collects its characters and lines, as the page is seen: turned and cut as it says. */
final class PageScan extends PDFGraphicsStreamEngine {

    /** A picture that covers more of a page is the page. */
    private static final double PICTURED = 0.5;

    private static final double THINNEST_TEXT = 0.5;
    private static final String UNKNOWN = "\uFFFD";

    private final PageFrame frame;
    private final Bounds bounds;
    private final PathTrace path;
    private final List<Glyph> glyphs = new ArrayList<>();
    private boolean pictured;

    private PageScan(PDPage page, Bounds bounds) {
        super(page);
        this.frame = PageFrame.of(page);
        this.bounds = bounds;
        this.path = new PathTrace(frame, bounds);
    }

    static PageMarks of(PDPage page, int number, Bounds bounds) throws IOException {
        var scan = new PageScan(page, bounds);
        bounds.content(page);
        scan.processPage(page);
        for (var annotation : page.getAnnotations()) {
            if (isFilledIn(annotation)) {
                scan.showAnnotation(annotation);
            }
        }
        return new PageMarks(number, scan.glyphs, scan.path.rules(), scan.frame.seen(), scan.pictured);
    }

    /** Whether somebody wrote on the page with it: a form's field, or text typed over the page. */
    private static boolean isFilledIn(PDAnnotation annotation) {
        var kind = annotation.getSubtype();
        return ("Widget".equals(kind) || "FreeText".equals(kind)) && !annotation.isHidden() && !annotation.isNoView();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        bounds.content(form);
        super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        bounds.content(form);
        super.showTransparencyGroup(form);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        bounds.step();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector step) throws IOException {
        glyph(matrix, font, code);
    }

    @Override
    protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector step) throws IOException {
        glyph(matrix, font, code);
    }

    private void glyph(Matrix matrix, PDFont font, int code) throws IOException {
        bounds.glyph();
        var text = text(font, code);
        var origin = frame.seen(matrix.getTranslateX(), matrix.getTranslateY());
        var along = frame.step(matrix.getScaleX(), matrix.getShearY());
        var up = frame.step(matrix.getShearX(), matrix.getScaleY());
        double size = up.distance(0, 0);
        double length = along.distance(0, 0);
        if (text.isEmpty() || size < THINNEST_TEXT || length < THINNEST_TEXT || !frame.shows(origin)) {
            return;
        }
        double width = font.getWidth(code) / 1000 * length;
        glyphs.add(new Glyph(
                text,
                origin.getX(),
                origin.getY(),
                along.getX() / length,
                along.getY() / length,
                Math.max(0, width),
                size,
                glyphs.size()));
    }

    /** Whether its codes are numbers of shapes in a font that is not at hand; any other font would tell them wrong. */
    private static boolean hidesCharacters(PDFont font) {
        if (!(font instanceof PDType0Font composite)
                || font.isEmbedded()
                || font.getCOSObject().containsKey(COSName.TO_UNICODE)) {
            return false;
        }
        var characters = composite.getDescendantFont().getCIDSystemInfo();
        return characters == null || "Identity".equals(characters.getOrdering());
    }

    /** The character's text; empty where it prints nothing, U+FFFD where the file does not tell. */
    private static String text(PDFont font, int code) throws IOException {
        if (hidesCharacters(font)) {
            return UNKNOWN;
        }
        var told = font.toUnicode(code);
        if (told == null || told.isEmpty()) {
            return UNKNOWN;
        }
        var text = new StringBuilder();
        told.codePoints()
                .filter(character -> !PlainText.isSilent(character))
                .forEach(character -> text.appendCodePoint(character == '\t' ? ' ' : Radicals.written(character)));
        return text.toString();
    }

    @Override
    public void drawImage(PDImage image) {
        var matrix = getGraphicsState().getCurrentTransformationMatrix();
        var corner = frame.seen(matrix.getTranslateX(), matrix.getTranslateY());
        var other = frame.seen(
                matrix.getTranslateX() + matrix.getScaleX() + matrix.getShearX(),
                matrix.getTranslateY() + matrix.getScaleY() + matrix.getShearY());
        pictured |= frame.share(corner, other) > PICTURED;
        path.bar(corner.getX(), corner.getY(), other.getX(), other.getY());
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.close();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.jumpTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.current();
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void endPath() {
        path.end();
    }

    @Override
    public void strokePath() {
        if (isSeen(getGraphicsState().getStrokingColor())) {
            var matrix = getGraphicsState().getCurrentTransformationMatrix();
            path.stroke(getGraphicsState().getLineWidth() * Math.abs(matrix.getScalingFactorX()));
        }
        path.end();
    }

    @Override
    public void fillPath(int windingRule) {
        if (isSeen(getGraphicsState().getNonStrokingColor())) {
            path.fill();
        }
        path.end();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        if (isSeen(getGraphicsState().getNonStrokingColor())) {
            path.fill();
        }
        strokePath();
    }

    @Override
    public void clip(int windingRule) {
        // What is cut off is seldom a line of a table.
    }

    @Override
    public void shadingFill(COSName name) {
        // A shade is no line.
    }

    /** Whether it is another colour than white, as far as that can be told without a profile. */
    private static boolean isSeen(PDColor color) {
        var space = color.getColorSpace();
        var name = space == null ? "" : space.getName();
        boolean subtractive = name.equals("DeviceCMYK");
        if (!subtractive && !name.equals("DeviceGray") && !name.equals("DeviceRGB")) {
            return true;
        }
        for (float component : color.getComponents()) {
            if (subtractive ? component > 0.01 : component < 0.99) {
                return true;
            }
        }
        return false;
    }
}
