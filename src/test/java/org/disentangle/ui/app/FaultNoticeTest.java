package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.junit.jupiter.api.Test;

class FaultNoticeTest extends WindowFixture {
    @Override
    protected boolean isKept() {
        return false;
    }

    @Test
    void letsTheDetailsOfAFaultBeCopied() {
        settle();
        onWindow(() -> {
            Clipboard.getSystemClipboard().clear();
            workspace.fail(new IllegalStateException("made to fail\nforged"));
            return true;
        });
        await("the notice", () -> text("#notice").startsWith("This did not work because of an internal error; "));
        screenshot("fault");
        clickOn("#notice-copy-details");
        assertThat(onWindow(() -> Clipboard.getSystemClipboard().getString()))
                .startsWith("Disentangle ")
                .contains("Java " + System.getProperty("java.runtime.version"))
                .contains(System.getProperty("os.name"))
                .contains("java.lang.IllegalStateException: made to fail\\nforged\n\tat ");
    }

    @Test
    void hasNoDetailsToCopyWhereNothingIsFaulty() {
        settle();
        onWindow(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("mine");
            Clipboard.getSystemClipboard().setContent(content);
            workspace.notices().error("The file is not there.");
            return true;
        });
        await("the notice", () -> text("#notice").equals("The file is not there."));
        show(Views.SCATTER);
        show(Views.RANKING);
        assertThat(text("#notice")).isEqualTo("The file is not there.");
        assertThat(onWindow(() -> lookup("#notice").query().getParent().isVisible()))
                .as("an error that no choice undoes")
                .isTrue();
        assertThat(lookup("#notice-copy-details").query().isVisible()).isFalse();
    }
}
