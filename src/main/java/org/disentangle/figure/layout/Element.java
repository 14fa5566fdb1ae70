package org.disentangle.figure.layout;

import java.util.List;
import org.disentangle.figure.style.Colour;

/** Something drawn on a page; lengths in points, y downwards. */
public sealed interface Element {
    Part part();

    /** What it covers. */
    Box bounds();

    /**
     * One line of text.
     *
     * @param x the left end of the base line (its lower end when turned)
     * @param y the height of the base line
     * @param size of the type
     * @param turned whether it reads upwards, turned by a quarter to the left about (x, y)
     * @param halo whether the ground shows around its letters where they lie on something
     * @param bounds measured
     */
    public record Text(
            Part part,
            String text,
            double x,
            double y,
            double size,
            boolean bold,
            Colour colour,
            boolean turned,
            boolean halo,
            Box bounds)
            implements Element {
        public Text withHalo() {
            return new Text(part, text, x, y, size, bold, colour, turned, true, bounds);
        }
    }

    /** A line through two or more places. */
    public record Stroke(Part part, List<Vertex> vertices, double width, Colour colour, boolean dashed)
            implements Element {
        public Stroke {
            vertices = List.copyOf(vertices);
        }

        @Override
        public Box bounds() {
            return Box.around(vertices);
        }
    }

    /** A filled polygon. */
    public record Area(Part part, List<Vertex> vertices, Colour fill) implements Element {
        public Area {
            vertices = List.copyOf(vertices);
        }

        @Override
        public Box bounds() {
            return Box.around(vertices);
        }
    }

    /** A filled rectangle. */
    public record Rectangle(Part part, Box bounds, Colour fill) implements Element {}

    /** A mark that is no point of the point layer. */
    public record Mark(Part part, double x, double y, MarkStyle style) implements Element {
        @Override
        public Box bounds() {
            return Box.around(x, y, style.reach());
        }
    }
}
