package org.disentangle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A label that somebody put somewhere is there in the file of the figure too. */
class PinnedLabelFiguresTest extends CommandLineFixture {
    private static final String LABEL =
            "\"version\": 2, \"labels\": [{\"benchmark\": \"truth\", \"model\": \"m4\", \"x_pt\": 25, \"y_pt\": %s}],";

    private Path recipe() throws IOException {
        List<String> rows = new ArrayList<>(List.of("model,know,math,code,truth"));
        for (int i = 0; i < 9; i++) {
            rows.add("m%d,%d,%d,%d,%d".formatted(i, 10 + i, 20 + i, 30 + i * i, (i * 4) % 9));
        }
        Files.write(table, rows);
        Outcome outcome = run(
                "analyze",
                table.toString(),
                "--out",
                out.toString(),
                "--capabilities",
                "know,math,code",
                "--figures",
                "svg");
        assertThat(outcome.code()).isZero();
        return out.resolve("recipe.json");
    }

    /** Where a label lies in a figure that is drawn with it so far above its point. */
    private double[] place(String recipe, String up) throws IOException {
        Path changed = table.resolveSibling("labels" + up + ".json");
        Files.writeString(changed, recipe.replace("\"version\": 1,", LABEL.formatted(up)));
        Path folder = table.resolveSibling("out" + up);
        Outcome outcome = run("analyze", "--recipe", changed.toString(), "--out", folder.toString());
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        String svg = Files.readString(folder.resolve("figures").resolve("scatter_all_1_truth.svg"));
        Matcher text = Pattern.compile("<text x=\"([\\d.]+)\" y=\"([\\d.]+)\"[^>]*>m4<")
                .matcher(svg);
        assertThat(text.results()).as("labels of m4").hasSize(1);
        assertThat(text.reset().find()).isTrue();
        return new double[] {Double.parseDouble(text.group(1)), Double.parseDouble(text.group(2))};
    }

    @Test
    void liesWhereItWasPut() throws IOException {
        String recipe = Files.readString(recipe());
        double[] above = place(recipe, "15");
        double[] below = place(recipe, "-15");
        assertThat(below[0]).isCloseTo(above[0], within(0.002));
        assertThat(below[1] - above[1]).isCloseTo(30, within(0.002));
    }
}
