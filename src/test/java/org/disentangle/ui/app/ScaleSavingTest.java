package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.disentangle.analysis.scale.FrozenScales;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.session.Results;
import org.disentangle.session.studies.ScaleException;
import org.disentangle.session.studies.ScaleJson;
import org.junit.jupiter.api.Test;

class ScaleSavingTest extends WindowFixture {
    private void saveScale() {
        clickOn("File").clickOn("Save the capabilities scale…");
    }

    @Test
    void theSavedScaleScoresTheModelsAsTheyAreShown() throws IOException, ScaleException {
        settle();
        Path file = folder.resolve("scale.json");
        dialogs.save = Optional.of(file);
        saveScale();
        await("the notice", () -> text("#notice").equals("Saved the scale of 2 groups as scale.json."));
        assertThat(dialogs.suggested).isEqualTo("scale.json");
        FrozenScales scales = ScaleJson.read(Files.readString(file)).scales();
        Results results = onWindow(() -> workspace.results().get().orElseThrow());
        CapabilitiesScore score = results.group("chat").orElseThrow().score().orElseThrow();
        var scored = scales.score(results.all().table(), "chat", results.modelsOf("chat"));
        assertThat(score.models().size()).isGreaterThan(20);
        for (int row : score.models().rows().toArray()) {
            assertThat(scored.scores().get(row)).isCloseTo(score.scores().get(row), within(1e-9));
        }
    }

    @Test
    void withoutAScoreItSaysSo() {
        settle();
        open(file("two.csv", "model,mmlu,gsm8k,mine\na,1,2,3\nb,2,3,1\n"));
        saveScale();
        await("the notice", () -> text("#notice")
                .startsWith("There is no capabilities score whose scale could be saved"));
    }
}
