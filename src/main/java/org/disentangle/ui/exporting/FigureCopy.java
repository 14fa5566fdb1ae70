package org.disentangle.ui.exporting;

import java.time.Duration;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.figure.style.Theme;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.job.LatestOnly;
import org.disentangle.session.plan.FigureChoices;
import org.disentangle.ui.common.FigureImage;
import org.disentangle.ui.model.FigureRequest;
import org.disentangle.ui.model.Workspace;

/** Puts a figure on the clipboard as a picture fit for a document: on white, at 300 dpi. */
public final class FigureCopy {
    private final Workspace workspace;
    private final LatestOnly copying;

    public FigureCopy(Workspace workspace, JobRunner runner) {
        this.workspace = workspace;
        this.copying = new LatestOnly(runner);
    }

    public void copy(FigureRequest request) {
        FigureChoices choices = FigureChoices.defaults();
        FigureSize size = choices.size();
        double scale = choices.dpi() / 72.0;
        copying.start(
                "Copying the figure",
                Duration.ZERO,
                progress -> FigureImage.paint(request, size, Theme.LIGHT, scale, progress),
                new JobListener<Image>() {
                    @Override
                    public void succeeded(Image image) {
                        ClipboardContent content = new ClipboardContent();
                        content.putImage(image);
                        Clipboard.getSystemClipboard().setContent(content);
                        workspace.notices().inform("The figure is on the clipboard, 140 × 105 mm at 300 dpi.");
                    }

                    @Override
                    public void failed(Throwable cause) {
                        workspace.fail(cause);
                    }
                });
    }
}
