package org.disentangle.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.disentangle.importing.Workbook.number;
import static org.disentangle.importing.Workbook.row;
import static org.disentangle.importing.Workbook.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.disentangle.Seeded;
import org.disentangle.Seeds;
import org.disentangle.importing.note.ImportException;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the bytes, there is a table or a sentence. */
@Seeded
class MutationTest {
    private static final byte[] SIGNS = "\",;\t\n\r\0 -.e%x09é\uFEFF|±({[]})<>:'#".getBytes(StandardCharsets.UTF_8);

    /** What is mutated. */
    enum Kind {
        CSV("""
                model,family,parameters,release,x1,"x 2",x1,x2_stderr
                Llama-2-7b-hf,Llama,7B,2023-07,0.3785,60.82,,1
                "Qwen, 0.5B",Qwen,0.5B,2024-02,0.2491,-,NA,2\r
                Modèle ""6B"",Yi,6 B,2023-11,1e-3,55.27,?,3
                falcon-40b,Falcon,40e9,,0.3130,inf,2,4
                Average,,,,0.5,55,3,4
                """),
        MARKDOWN("""
                Table 1: results

                |       | Reasoning |      | Safety |
                | model | x1 (%)    | x2   | x1     |
                |-------|:---------:|-----:|--------|
                |       | %         | acc  | ↓      |
                | **Llama-2-7b** | 77.0% | 45.3±0.2 | 1 234 |
                | Qwen-7B | 1,8 % | 45,3 (0.4) | <0.1 |
                | falcon-40b | 50% | 46† | −0.5 |

                Note: five shots
                """),
        JSON("""
                [{"model": "a\\u00e9", "x1": 0.5, "x2": {"y": 1e3, "z": null}},
                 {"model": "b", "x1": "77%", "x2": {"y": [1, 2], "z": true}},
                 {"model": "c", "x1": -0.25, "x2": {"y": 3.5, "z": "45.3±0.2"}}]
                """),
        HARNESS("""
                {"results": {"mmlu": {"acc,none": 0.45, "acc_stderr,none": 0.004, "alias": "mmlu"},
                  "mmlu_stem": {"acc,none": 0.4, "acc_stderr,none": "N/A"},
                  "gsm8k": {"exact_match,strict-match": 0.14, "exact_match,flexible-extract": 0.15}},
                 "group_subtasks": {"mmlu": ["mmlu_stem"]},
                 "config": {"model": "hf", "model_args": "pretrained=org/model"}}
                """),
        LONG("""
                model;task;score;stderr;family
                a;x1;0,5;0,1;F
                a;x2;25;1;F
                b;x1;0,75;0,2;G
                b;x2;10;;G
                """),
        ALIGNED("""
                model        mmlu   gsm8k
                alpha one    0.5       25
                Beta-7b      0.75     1e1
                gamma          NA       3
                """),
        SHEET(new Workbook()
                .sheet("About", row(1, text("A1", "words")))
                .sheet(
                        "Scores",
                        "<cols><col min=\"4\" max=\"4\" hidden=\"1\"/></cols>",
                        row(1, text("A1", "model"), text("B1", "x1"), text("C1", "x2"))
                                + row(
                                        2,
                                        text("A2", "alpha"),
                                        number("B2", "0.5"),
                                        "<c r=\"C2\"><f>1/2</f><v>25</v></c>")
                                + row(
                                        3,
                                        text("A3", "beta"),
                                        number("B3", "0.75"),
                                        "<c r=\"C3\" t=\"e\"><v>#N/A</v></c>")
                                + row(
                                        4,
                                        text("A4", "gamma"),
                                        "<c r=\"B4\" s=\"1\"><v>45400</v></c>",
                                        number("C4", "3")),
                        "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>")
                .withStyles()
                .bytes());

        private final byte[] good;

        Kind(String good) {
            this(good.getBytes(StandardCharsets.UTF_8));
        }

        Kind(byte[] good) {
            this.good = good;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CSV,101,3000",
        "CSV,102,3000",
        "MARKDOWN,201,3000",
        "JSON,301,3000",
        "HARNESS,302,2000",
        "LONG,401,2000",
        "ALIGNED,501,2000",
        "SHEET,601,1500",
    })
    void givesATableOrASentence(Kind kind, long seed, int mutations) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < Seeds.share(mutations); i++) {
            check(kind, mutate(kind.good, random), "seed " + seed + ", mutation " + i);
        }
    }

    /** Mutates what is packed, so that the damage is not found by a checksum. */
    @ParameterizedTest
    @CsvSource({"701,1500", "702,1500"})
    void givesATableOrASentenceForDamagedParts(long seed, int mutations) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < Seeds.share(mutations); i++) {
            check(Kind.SHEET, repacked(Kind.SHEET.good, random), "seed " + seed + ", mutation " + i);
        }
    }

    private static void check(Kind kind, byte[] mutated, String which) {
        try {
            ScoreTable table = Imports.read(new TextSource("mutated", mutated));
            assertThat(table.benchmarks()).as(which).isNotEmpty();
            assertThat(table.modelCount()).as(which).isPositive();
        } catch (ImportException refused) {
            assertThat(refused.getMessage())
                    .as(which)
                    .startsWith("mutated: ")
                    .doesNotContain("Exception", "\n")
                    .hasSizeLessThan(600);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            boolean readable = kind != Kind.SHEET;
            fail(
                    kind + ", " + which + ": "
                            + (readable
                                    ? new String(mutated, StandardCharsets.UTF_8)
                                    : HexFormat.of().formatHex(mutated)),
                    fault);
        }
    }

    private static byte[] mutate(byte[] good, SplittableRandom random) {
        byte[] bytes = good.clone();
        for (int change = random.nextInt(1, 8); change > 0; change--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(6)) {
                case 0, 1 -> bytes[at] = SIGNS[random.nextInt(SIGNS.length)];
                case 2 -> bytes[at] = (byte) random.nextInt(256);
                case 3 -> bytes = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, Math.max(1, at)) : bytes;
                case 4 -> {
                    int length = Math.min(random.nextInt(1, 30), bytes.length - at);
                    byte[] shorter = Arrays.copyOf(bytes, Math.max(1, bytes.length - length));
                    System.arraycopy(bytes, at + length, shorter, at, bytes.length - at - length);
                    bytes = shorter;
                }
                default -> {
                    int length = Math.min(random.nextInt(1, 30), bytes.length - at);
                    byte[] longer = Arrays.copyOf(bytes, bytes.length + length);
                    System.arraycopy(bytes, at, longer, at + length, bytes.length - at);
                    bytes = longer;
                }
            }
        }
        return bytes;
    }

    private static byte[] repacked(byte[] good, SplittableRandom random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int damaged = random.nextInt(7);
        int place = 0;
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(good));
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                byte[] content = parts.readAllBytes();
                zip.putNextEntry(new ZipEntry(part.getName()));
                zip.write(place++ == damaged ? mutate(content, random) : content);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
