package org.disentangle.ui.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.disentangle.ui.model.Appearance;

/**
 * The style sheets of the window: the light or dark theme, our own, and the text size. The first two are read in binary
 * form, which takes a tenth of the time; the build compiles our own from {@code window.css}.
 */
final class StyleSheets {
    static final String TEXT = "window.css";
    static final String BINARY = "window.bss";

    /** A state that the style sheet knows and that looks like nothing. */
    private static final PseudoClass DRESSED = PseudoClass.getPseudoClass("dressed");

    private StyleSheets() {}

    /** Applies the style sheets to a window. */
    static void dress(Scene scene, Appearance appearance) {
        awaitPulse(scene.getRoot());
        boolean dark = appearance.dark().get();
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheetBSS() : new PrimerLight().getUserAgentStylesheetBSS());
        scene.getRoot().getStyleClass().removeAll("light", "dark");
        scene.getRoot().getStyleClass().add(dark ? "dark" : "light");
        scene.getStylesheets().setAll(own().toExternalForm(), textSize(appearance));
    }

    /**
     * JavaFX matches the styles of all nodes at once where a style sheet changes, and then once more at the next pulse,
     * unless the root is waiting for a pulse already.
     */
    private static void awaitPulse(Parent root) {
        root.pseudoClassStateChanged(DRESSED, !root.getPseudoClassStates().contains(DRESSED));
    }

    /** Our own style sheet; in text form if a development environment has not made the binary form. */
    static URL own() {
        URL binary = StyleSheets.class.getResource(BINARY);
        return binary != null ? binary : Objects.requireNonNull(StyleSheets.class.getResource(TEXT), TEXT);
    }

    /**
     * A style sheet rather than a style of the root, so that it reaches menus and tooltips too. Icons need pixels: an
     * em is their own size, so they would grow each time the style is applied.
     */
    private static String textSize(Appearance appearance) {
        double pixels = Appearance.TEXT_PIXELS * appearance.textScale();
        String css = ".root { -fx-font-size: " + pixels + "px; } .ikonli-font-icon { -fx-icon-size: "
                + Math.round(1.15 * pixels) + "px; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
