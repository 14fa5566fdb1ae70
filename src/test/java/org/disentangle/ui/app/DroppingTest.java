package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import org.junit.jupiter.api.Test;

class DroppingTest extends WindowFixture {
    private boolean isSignShown() {
        return onWindow(() -> lookup("#drop-sign").query().isVisible());
    }

    @Test
    void saysWhatADropDoesWhileFilesAreHeldOverTheWindow() {
        settle();
        Path table = file("known.csv", "model,mmlu,gsm8k,toxigen\na,45,14,1\nb,69,54,5\nc,76,67,6\n");
        Node handle = lookup("#status").query();
        handle.setOnDragDetected(event -> {
            ClipboardContent files = new ClipboardContent();
            files.putFiles(List.of(table.toFile()));
            handle.startDragAndDrop(TransferMode.COPY).setContent(files);
            event.consume();
        });
        assertThat(isSignShown()).isFalse();
        drag("#status").moveTo("#ranking-table").moveBy(5, 5);
        await("the sign", this::isSignShown);
        drop();
        await("the sign to go", () -> !isSignShown());
        settle();
        assertThat(text("#status")).startsWith("known.csv · 3 models");
    }
}
