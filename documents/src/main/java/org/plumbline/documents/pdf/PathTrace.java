package org.plumbline.documents.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The path that a page is drawing, and what of the paths drawn may be lines of a table. */
final class PathTrace {

    /** A stroke or bar that is thicker is no line of a table; in points. */
    private static final double THICKEST = 4;

    /** How far a line may lean and still be straight. */
    private static final double LEANING = 0.8;

    private final PageFrame frame;
    private final Bounds bounds;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Rule> strokes = new ArrayList<>();
    private final List<Corners> shapes = new ArrayList<>();
    private Point2D start = new Point2D.Double();
    private Point2D current = new Point2D.Double();
    private Corners shape = new Corners();

    PathTrace(PageFrame frame, Bounds bounds) {
        this.frame = frame;
        this.bounds = bounds;
    }

    List<Rule> rules() {
        return rules;
    }

    /** The point that the path has come to, in the coordinates of the content. */
    Point2D current() {
        return current;
    }

    void moveTo(double x, double y) {
        start = new Point2D.Double(x, y);
        current = start;
        shape = new Corners();
        shapes.add(shape);
        shape.add(frame.seen(x, y));
    }

    void lineTo(double x, double y) {
        bounds.step();
        var from = frame.seen(current.getX(), current.getY());
        var to = frame.seen(x, y);
        if (Math.abs(from.getX() - to.getX()) <= LEANING || Math.abs(from.getY() - to.getY()) <= LEANING) {
            strokes.add(Rule.between(from.getX(), from.getY(), to.getX(), to.getY()));
        }
        shape.add(to);
        current = new Point2D.Double(x, y);
    }

    /** Goes on at the end of a curve, which itself is no line. */
    void jumpTo(double x, double y) {
        bounds.step();
        shape.curved = true;
        current = new Point2D.Double(x, y);
    }

    void close() {
        lineTo(start.getX(), start.getY());
    }

    void end() {
        strokes.clear();
        shapes.clear();
    }

    void stroke(double thickness) {
        if (thickness <= THICKEST) {
            strokes.forEach(this::add);
        }
    }

    /** Thin rectangles, which many programs draw for lines. */
    void fill() {
        for (var filled : shapes) {
            if (!filled.curved) {
                bar(filled.left, filled.top, filled.right, filled.bottom);
            }
        }
    }

    /** A bar between two corners, if it is as thin as a line. */
    void bar(double x, double y, double endX, double endY) {
        double across = Math.abs(endX - x);
        double down = Math.abs(endY - y);
        if (down <= THICKEST && down <= across) {
            add(Rule.between(x, (y + endY) / 2, endX, (y + endY) / 2));
        }
        if (across <= THICKEST && across <= down) {
            add(Rule.between((x + endX) / 2, y, (x + endX) / 2, endY));
        }
    }

    private void add(Rule rule) {
        if (frame.shows(rule)) {
            bounds.rule();
            rules.add(rule);
        }
    }

    private static final class Corners {
        private double left = Double.MAX_VALUE;
        private double top = Double.MAX_VALUE;
        private double right = -Double.MAX_VALUE;
        private double bottom = -Double.MAX_VALUE;
        private boolean curved;

        void add(Point2D point) {
            left = Math.min(left, point.getX());
            top = Math.min(top, point.getY());
            right = Math.max(right, point.getX());
            bottom = Math.max(bottom, point.getY());
        }
    }
}
