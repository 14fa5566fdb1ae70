package org.disentangle.ui.common;

import java.util.Optional;
import org.disentangle.figure.layout.Box;
import org.disentangle.figure.layout.PlotArea;
import org.disentangle.figure.layout.PointPlace;
import org.disentangle.figure.layout.Viewport;

/**
 * How the contents of a plot move when another part of its values is shown: {@code x' = scaleX · x + shiftX}, likewise
 * y, in points of the page.
 */
record PictureMove(double scaleX, double shiftX, double scaleY, double shiftY) {
    /** The move from what a plot shows to a viewport; empty if its axes cannot show that. */
    static Optional<PictureMove> of(PlotArea plot, Viewport wanted) {
        Box to = plot.box();
        Box from = plot.placeOf(wanted);
        double scaleX = to.width() / from.width();
        double scaleY = to.height() / from.height();
        PictureMove move = new PictureMove(scaleX, to.x() - scaleX * from.x(), scaleY, to.y() - scaleY * from.y());
        boolean possible = Double.isFinite(scaleX * scaleY) && Double.isFinite(move.shiftX + move.shiftY);
        return possible && scaleX > 0 && scaleY > 0 ? Optional.of(move) : Optional.empty();
    }

    /** The new place of a mark; it keeps its size. */
    PointPlace of(PointPlace place) {
        return new PointPlace(scaleX * place.x() + shiftX, scaleY * place.y() + shiftY, place.size());
    }
}
