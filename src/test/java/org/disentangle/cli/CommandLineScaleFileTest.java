package org.disentangle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a fitted scale may be saved. */
class CommandLineScaleFileTest extends CommandLineFixture {
    @Test
    void givesTheScaleTheUsualPermissionsAndKeepsThoseOfAnEarlierOne() throws IOException {
        assumeTrue(Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null);
        Path usual = Files.writeString(folder.resolve("usual"), "");
        Path scale = folder.resolve("scale.json");
        assertThat(analyze("--save-scale", scale.toString()).code()).isZero();
        assertThat(Files.getPosixFilePermissions(scale)).isEqualTo(Files.getPosixFilePermissions(usual));
        Files.setPosixFilePermissions(scale, PosixFilePermissions.fromString("rw-rw----"));
        assertThat(analyze("--save-scale", scale.toString(), "--group-by", "access")
                        .code())
                .isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(scale)))
                .isEqualTo("rw-rw----");
        assertThat(scale).content().contains("\"closed\"");
    }

    @Test
    void replacesNothingThatIsNoScale() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "precious");
        Files.writeString(folder.resolve("other.json"), "{\"format\": \"disentangle-recipe\"}");
        Files.createDirectory(folder.resolve("sub"));
        Map<String, String> before = contents(folder);
        for (String name : new String[] {"scores.csv", "notes.txt", "other.json"}) {
            assertFails(analyze("--save-scale", folder.resolve(name).toString()), 5, "is not a scale");
        }
        assertFails(analyze("--save-scale", folder.resolve("sub").toString()), 5, "it is a folder");
        assertFails(analyze("--save-scale", out.toString()), 5, "because the results use that name");
        assertThat(contents(folder)).isEqualTo(before);
        Path empty = Files.createFile(folder.resolve("empty.json"));
        assertThat(analyze("--save-scale", empty.toString()).code()).isZero();
        assertThat(empty).content().contains("disentangle-scale");
    }

    /** The table is not read: it has no line that could be. */
    @Test
    void saysThatThePlaceIsBadBeforeAnythingIsComputed() throws IOException {
        Files.writeString(table, "");
        assertFails(
                analyze("--save-scale", folder.resolve("missing/scale.json").toString()),
                5,
                "because a folder in its path is missing");
        assertFails(analyze("--save-scale", table + "/scale.json"), 5, "The scale cannot be written");
        assertFails(analyze("--save-scale", " "), 2, "--save-scale needs the name of a file");
        assertFails(analyze("--save-scale", "s.json", "--scale", "t.json"), 2, "there is no fitted scale to save");
        assertFails(analyze("--save-scale", folder.resolve("s.json").toString()), 3, "scores.csv");
        assertThat(names(folder)).containsExactly("scores.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scale.json", "scales/2024/all.json", "scale"})
    void savesTheScaleAmongTheResultsWhichStayAnEarlierResult(String name) throws IOException {
        Path scale = out.resolve(name);
        Outcome first = analyze("--save-scale", scale.toString());
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).contains("Scale: " + scale);
        String saved = Files.readString(scale);
        assertThat(saved).contains("disentangle-scale");

        // what is scored on it does not lose it, nor does a run that does not speak of it
        assertThat(analyze("--scale", scale.toString()).err()).isEmpty();
        assertThat(scale).hasContent(saved);
        assertThat(analyze("--x", "flop").err()).isEmpty();
        assertThat(scale).hasContent(saved);
        assertThat(correlations()).allMatch(row -> row.get("x").equals("flop"));

        assertThat(analyze("--save-scale", scale.toString(), "--group-by", "access")
                        .err())
                .isEmpty();
        assertThat(scale).content().isNotEqualTo(saved).contains("\"closed\"");
        assertThat(names(folder)).containsExactly("out", "scores.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "analysis.json",
                "Recipe.json",
                "correlations.csv",
                "figures",
                "figures/scale.json",
                ".disentangle-scale",
                "disentangle-old-result"
            })
    void refusesTheResultsOwnNames(String name) throws IOException {
        assertFails(analyze("--save-scale", out.resolve(name).toString()), 5, "because the results use that name");
        assertThat(names(folder)).containsExactly("scores.csv");
    }

    @Test
    void followsALinkToTheResults() throws IOException {
        assumeTrue(Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null);
        Path real = Files.createDirectory(folder.resolve("real"));
        Files.createSymbolicLink(out, real);
        Path scale = real.resolve("scale.json");
        assertThat(analyze("--save-scale", scale.toString()).err()).isEmpty();
        assertThat(scale).content().contains("disentangle-scale");
        assertThat(analyze("--save-scale", scale.toString()).err()).isEmpty();
        assertThat(names(out)).contains("analysis.json", "scale.json");
        assertThat(out).isSymbolicLink();
    }
}
