package org.plumbline.documents.pdf;

/** A line that is drawn across or down a page; the first end is the upper or left one. */
record Rule(double x, double y, double endX, double endY) {

    static Rule between(double x, double y, double endX, double endY) {
        return new Rule(Math.min(x, endX), Math.min(y, endY), Math.max(x, endX), Math.max(y, endY));
    }

    boolean isAcross() {
        return endX - x >= endY - y;
    }

    /** The same line on a page turned back by so many quarters. */
    Rule turnedBack(int quarters) {
        var turned = this;
        for (int quarter = 0; quarter < quarters; quarter++) {
            turned = between(turned.y, -turned.x, turned.endY, -turned.endX);
        }
        return turned;
    }
}
