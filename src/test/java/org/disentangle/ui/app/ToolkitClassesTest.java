package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disentangle.job.Progress;
import org.junit.jupiter.api.Test;

class ToolkitClassesTest {
    @Test
    void mostOfTheListIsThere() {
        List<String> names = ToolkitClasses.names();
        assertThat(names)
                .doesNotHaveDuplicates()
                .contains("javafx.scene.control.Button", "javafx.scene.control.skin.ButtonSkin")
                .noneMatch(name -> name.startsWith("org.disentangle"));
        assertThat(ToolkitClasses.load(Progress.unwatched()))
                .as("classes of this system and version")
                .isGreaterThan(9 * names.size() / 10);
    }
}
