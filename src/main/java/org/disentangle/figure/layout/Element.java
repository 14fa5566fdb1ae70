package org.disentangle.figure.layout;

import java.util.List;
import org.disentangle.figure.style.Colour;

/** Something drawn on a page; lengths in points, y downwards. */
public sealed interface Element {
    Part part();

    /** The area it covers. */
    Box bounds();

    /**
     * One line of text.
     *
     * @param at the left end of the baseline (its lower end if rotated)
     * @param look size, weight and colour of the type
     * @param turned whether it reads upwards, rotated by 90° to the left about its start
     * @param halo whether its letters have a halo in the background colour
     * @param bounds the area it covers, as measured
     */
    public record Text(Part part, String text, Vertex at, TypeLook look, boolean turned, boolean halo, Box bounds)
            implements Element {
        public Text withHalo() {
            return new Text(part, text, at, look, turned, true, bounds);
        }

        public double x() {
            return at.x();
        }

        public double y() {
            return at.y();
        }

        public double size() {
            return look.size();
        }

        public boolean bold() {
            return look.bold();
        }

        public Colour colour() {
            return look.colour();
        }
    }

    /** The look of text. */
    record TypeLook(double size, boolean bold, Colour colour) {}

    /** A line through two or more points. */
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

    /** A mark outside the point layer. */
    public record Mark(Part part, double x, double y, MarkStyle style) implements Element {
        @Override
        public Box bounds() {
            return Box.around(x, y, style.reach());
        }
    }
}
