package org.disentangle.ui.common;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import org.disentangle.figure.layout.Box;
import org.disentangle.figure.layout.PlotArea;
import org.disentangle.figure.style.Colour;

/** The old contents of a plot, stretched and moved to where they will be, until they are repainted. */
final class MovedPicture {
    private final Rectangle ground = new Rectangle();
    private final ImageView picture = new ImageView();
    private final Rectangle clip = new Rectangle();
    private final Group root = new Group(ground, picture);

    MovedPicture() {
        root.setId("moved-picture");
        root.setManaged(false);
        root.setMouseTransparent(true);
        root.setClip(clip);
        root.setVisible(false);
    }

    Node node() {
        return root;
    }

    /**
     * Shows them in place of a plot.
     *
     * @param whole shows the picture of the page
     * @param zoom pixels of the window per point of the page
     */
    void show(ImageView whole, PlotArea plot, PictureMove move, double zoom, Colour background) {
        Box box = plot.box();
        for (Rectangle each : new Rectangle[] {ground, clip}) {
            each.setX(box.x() * zoom);
            each.setY(box.y() * zoom);
            each.setWidth(box.width() * zoom);
            each.setHeight(box.height() * zoom);
        }
        ground.setFill(Swatch.color(background));
        picture.setImage(whole.getImage());
        picture.setFitWidth(whole.getFitWidth());
        picture.setFitHeight(whole.getFitHeight());
        picture.getTransforms()
                .setAll(new Affine(move.scaleX(), 0, move.shiftX() * zoom, 0, move.scaleY(), move.shiftY() * zoom));
        root.setVisible(true);
    }

    void hide() {
        root.setVisible(false);
        picture.setImage(null);
    }
}
