package org.disentangle.ui.opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of a walk through the program. */
final class WalkTables {
    private WalkTables() {}

    /** Two tables of the same models and columns, with a model that is there twice and a score that is missing. */
    static List<Path> base(Path folder) throws IOException {
        List<Path> tables = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            List<String> rows = new ArrayList<>(List.of("model,family,type,size,mmlu,gsm8k,hellaswag,mine,bbq"));
            for (int row = 0; row < 18; row++) {
                rows.add("model-%d,%s,%s,%d,%s,%d,%d,%d,%d"
                        .formatted(
                                row % 17,
                                List.of("Llama", "Qwen", "Yi").get((row + i) % 3),
                                row % 4 == 0 ? "base" : "chat",
                                (row + 1) * 1_000_000_000L,
                                row == 5 ? "" : Integer.toString(20 + 3 * row),
                                10 + row * row % 70,
                                30 + 2 * row + row % 4,
                                row * 7 % 19,
                                row * 13 % (23 + i)));
            }
            tables.add(Files.write(folder.resolve("base" + i + ".csv"), rows));
        }
        return tables;
    }

    /** Tables that can be joined to them. */
    static List<Path> additions(Path folder) throws IOException {
        return List.of(
                addition(folder, "score", "score", "model-%d", 2),
                addition(folder, "again", "score", "Model %d", 3),
                addition(folder, "arc", "arc_challenge,mmlu", "model-%d", 5),
                addition(folder, "own", "own", "own-%d", 7));
    }

    private static Path addition(Path folder, String name, String columns, String model, int step) throws IOException {
        List<String> rows = new ArrayList<>(List.of("model," + columns));
        for (int i = 0; i < 12; i++) {
            rows.add(model.formatted(i) + "," + i * step % 11 + (columns.contains(",") ? "," + (20 + i) : ""));
        }
        return Files.write(folder.resolve(name + ".csv"), rows);
    }
}
