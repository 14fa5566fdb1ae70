package org.disentangle.figure.paint;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.EnumMap;
import java.util.Map;
import org.disentangle.figure.style.Marker;
import org.disentangle.figure.style.Outline;

/** The outlines of marks as shapes. */
final class MarkShapes {
    private static final Map<Marker, Path2D> UNIT = new EnumMap<>(Marker.class);

    static {
        for (Marker marker : Marker.values()) {
            UNIT.put(marker, path(marker.outline()));
        }
    }

    private MarkShapes() {}

    /** The shape of a marker of a nominal size, centred on (x, y). */
    static Shape at(Marker marker, double x, double y, double size) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(size / 2, size / 2);
        Path2D unit = UNIT.get(marker);
        if (unit == null) {
            throw new IllegalStateException("no outline for " + marker);
        }
        return unit.createTransformedShape(place);
    }

    private static Path2D path(Outline outline) {
        Path2D path = new Path2D.Double();
        for (Outline.Segment segment : outline.segments()) {
            if (segment instanceof Outline.Move move) {
                path.moveTo(move.x(), move.y());
            } else if (segment instanceof Outline.LineTo line) {
                path.lineTo(line.x(), line.y());
            } else if (segment instanceof Outline.CurveTo curve) {
                path.curveTo(curve.x1(), curve.y1(), curve.x2(), curve.y2(), curve.x(), curve.y());
            } else {
                path.closePath();
            }
        }
        return path;
    }
}
