package org.plumbline.documents.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;

/** How the coordinates of a page's content lie on the page as it is seen: cropped, turned, y downwards. */
record PageFrame(AffineTransform transform, double width, double height) {

    private static final int QUARTER = 90;

    static PageFrame of(PDPage page) {
        var box = page.getCropBox();
        int quarters = Math.floorMod(page.getRotation() / QUARTER, 4);
        boolean lying = quarters % 2 == 1;
        double width = lying ? box.getHeight() : box.getWidth();
        double height = lying ? box.getWidth() : box.getHeight();
        var transform = new AffineTransform();
        transform.translate(width / 2, height / 2);
        transform.quadrantRotate(quarters);
        transform.scale(1, -1);
        transform.translate(
                -(box.getLowerLeftX() + box.getUpperRightX()) / 2, -(box.getLowerLeftY() + box.getUpperRightY()) / 2);
        return new PageFrame(transform, width, height);
    }

    /** The whole page. */
    Rule seen() {
        return new Rule(0, 0, width, height);
    }

    Point2D seen(double x, double y) {
        return transform.transform(new Point2D.Double(x, y), null);
    }

    /** A step, wherever it begins. */
    Point2D step(double x, double y) {
        return transform.deltaTransform(new Point2D.Double(x, y), null);
    }

    boolean shows(Point2D point) {
        return point.getX() >= 0 && point.getY() >= 0 && point.getX() <= width && point.getY() <= height;
    }

    boolean shows(Rule rule) {
        return rule.x() <= width && rule.endX() >= 0 && rule.y() <= height && rule.endY() >= 0;
    }

    /** How much of the page the rectangle between two corners covers. */
    double share(Point2D corner, Point2D other) {
        double across = Math.min(width, Math.max(corner.getX(), other.getX()))
                - Math.max(0, Math.min(corner.getX(), other.getX()));
        double down = Math.min(height, Math.max(corner.getY(), other.getY()))
                - Math.max(0, Math.min(corner.getY(), other.getY()));
        return Math.max(0, across) * Math.max(0, down) / (width * height);
    }
}
