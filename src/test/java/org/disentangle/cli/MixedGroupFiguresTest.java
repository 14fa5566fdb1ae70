package org.disentangle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Base and tuned models in one figure, and models in one place, as the files show them. */
class MixedGroupFiguresTest extends CommandLineFixture {
    private void writeMixed() throws IOException {
        List<String> rows = new ArrayList<>(List.of("model,family,type,know,math,code,truth"));
        for (int i = 0; i < 8; i++) {
            rows.add("Qwen 1.5 %dB,Qwen,base,%d,%d,%d,%d".formatted(i + 1, 10 + i, 20 + i, 30 + i * i, 5 + i));
            rows.add("Qwen1.5 %dB Chat,Qwen,chat,%d,%d,%d,%d".formatted(i + 1, 12 + i, 23 + i, 31 + i * i, 9 - i));
        }
        // the same scores throughout: one place in any figure
        rows.add("Yi 6B,Yi,base,30,40,90,20");
        rows.add("Mistral 7B Chat,Mistral,chat,30,40,90,20");
        Files.write(table, rows);
    }

    private String figure(String groupBy, String name) throws IOException {
        Outcome outcome = run(
                "analyze",
                table.toString(),
                "--out",
                out.toString(),
                "--capabilities",
                "know,math,code",
                "--group-by",
                groupBy,
                "--size",
                "120mmx100mm",
                "--figures",
                "svg");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        try (Stream<Path> files = Files.list(out.resolve("figures"))) {
            Optional<Path> file = files.filter(
                            each -> each.getFileName().toString().startsWith(name))
                    .findFirst();
            return Files.readString(file.orElseThrow());
        }
    }

    @Test
    void inAMixedGroupNoChatModelHasTheNameOfABaseModelAndHollowMarksAreExplained() throws IOException {
        writeMixed();
        String scatter = figure("none", "scatter_all");
        assertThat(scatter).contains(">base<", ">chat<").contains("Hollow marks: base.", "Filled marks: chat.");
        assertThat(scatter).containsPattern(">Qwen1.5 \\dB Chat<").doesNotContainPattern(">Qwen1.5 \\dB<");
        assertThat(figure("none", "capabilities_all")).contains(">base<", ">chat<");
    }

    @Test
    void aGroupOfOneTypeNeedsNeither() throws IOException {
        writeMixed();
        String scatter = figure("type", "scatter_chat");
        assertThat(scatter).doesNotContain(">base<", ">chat<", "Hollow marks", "Chat<");
    }

    @Test
    void modelsInOnePlaceAreCountedAndNamed() throws IOException {
        writeMixed();
        String scatter = figure("none", "scatter_all");
        assertThat(scatter).contains(">×2<", ">same point<");
        assertThat(scatter).contains("At exactly the same point: Yi 6B and Mistral 7B Chat.");
    }
}
