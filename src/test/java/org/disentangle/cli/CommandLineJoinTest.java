package org.disentangle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.disentangle.session.file.PlanJson;
import org.disentangle.session.json.RecipeException;
import org.disentangle.session.plan.AddedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Adding scores by model name, and saying how tables are read. */
class CommandLineJoinTest extends CommandLineFixture {
    @Test
    void joinsExactNamesWithoutAsking() throws IOException {
        Outcome outcome = analyze("--join", mine("model-1", "model-3", "model-5", "model-7", "someone-else"));
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("1 model matches none").contains("17 models;");
        CSVRecord mine = benchmark("mine");
        assertThat(mine.get("n")).isEqualTo("4");
        List<CSVRecord> matches = read(out.resolve("matches.csv"));
        assertThat(matches.get(0).toMap().keySet())
                .containsExactly("added_model", "base_model", "match", "sureness", "near");
        assertThat(matches).hasSize(5 + 12);
        assertThat(matches.get(0).toList()).containsExactly("model-1", "model-1", "exact", "certain", "");
        assertThat(matches.get(4).toList()).containsExactly("someone-else", "", "none", "none", "");
        assertThat(matches.get(5).toList()).containsExactly("", "model-0", "none", "none", "");
        assertThat(Files.readString(out.resolve("analysis.json"))).contains("\"matches.csv\"");
    }

    @Test
    void refusesLikenessesUnlessTheyAreAccepted() throws IOException {
        String mine = mine("Model 1", "org/model-2", "MODEL_3", "model 4", "model-5");
        assertFails(
                analyze("--join", mine),
                2,
                "mine.csv: 4 models would be joined only because their names are similar (\"Model 1\" for \"model-1\","
                        + " \"org/model-2\" for \"model-2\", \"MODEL_3\" for \"model-3\" and 1 more);"
                        + " add --accept-matches if that is right");
        Outcome accepted = analyze("--join", mine, "--accept-matches");
        assertThat(accepted.code()).as(accepted.err()).isZero();
        assertThat(benchmark("mine").get("n")).isEqualTo("5");
        assertThat(read(out.resolve("matches.csv")).get(0).toList())
                .containsExactly("Model 1", "model-1", "spelling", "high", "");
    }

    @Test
    void refusesTwoScoresForOneCellUntilItIsSaidWhichStays() throws IOException {
        Path mine = folder.resolve("mine.csv");
        Files.writeString(mine, "model,truth\nmodel-1,77.5\n");
        Outcome undecided = analyze("--join", mine.toString());
        assertFails(undecided, 2, "mine.csv: 1 score differs from the base table (model-1 in truth: ");
        assertFails(
                undecided,
                2,
                ", 77.5 here); keep the existing scores with --conflicts keep, or replace them with "
                        + "--conflicts replace.");
        Outcome replaced = analyze("--join", mine.toString(), "--conflicts", "replace");
        assertThat(replaced.code()).as(replaced.err()).isZero();
        assertThat(words(replaced.out())).contains("the former replaces it");
        Path again = folder.resolve("again");
        Outcome repeated = run("analyze", "--recipe", out.resolve("recipe.json").toString(), "--out", again.toString());
        assertThat(repeated.code()).as(repeated.err()).isZero();
        assertThat(contents(again)).isEqualTo(contents(out));
        Outcome kept = run(
                "analyze",
                "--recipe",
                out.resolve("recipe.json").toString(),
                "--conflicts",
                "keep",
                "--out",
                again.toString());
        assertThat(kept.code()).as(kept.err()).isZero();
        assertThat(Files.readString(again.resolve("correlations.csv")))
                .isNotEqualTo(Files.readString(out.resolve("correlations.csv")));
    }

    @Test
    void leavesTheScoreThatIsThereAndSaysSo() throws IOException {
        Path mine = folder.resolve("mine.csv");
        Files.writeString(mine, "model,truth\nmodel-1,77.5\n");
        Outcome plain = analyze("--out", folder.resolve("plain").toString());
        Outcome outcome = analyze("--join", mine.toString(), "--conflicts", "keep");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).containsPattern("column truth: \"model-1\" has 77.5 here and\\s+\\S+\\s");
        assertThat(outcome.out()).contains("the latter is kept");
        assertThat(plain.code()).isZero();
        assertThat(Files.readString(out.resolve("correlations.csv")))
                .isEqualTo(Files.readString(folder.resolve("plain/correlations.csv")));
        assertThat(folder.resolve("plain/matches.csv")).doesNotExist();
    }

    @Test
    void joinsSeveralTablesInTurn() throws IOException {
        String one = mine("model-1", "model-2", "model-3", "model-4", "new");
        Path two = folder.resolve("two.csv");
        Files.writeString(two, "model,second\nnew,1\nmodel-1,2\nmodel-6,2\nmodel-9,4\n");
        Outcome outcome = analyze("--join", one, "--join", two.toString());
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("17 models;");
        assertThat(benchmark("mine").get("n")).isEqualTo("4");
        assertThat(benchmark("second").get("n")).isEqualTo("3");
    }

    @Test
    void knowsTheColumnsOfEveryPart() throws IOException {
        String mine = mine("model-1", "model-2", "model-3", "model-4");
        assertThat(analyze("--join", mine, "--safety", "mine,truth").code()).isZero();
        assertThat(correlations())
                .filteredOn(row -> row.get("role").equals("safety"))
                .extracting(row -> row.get("benchmark"))
                .containsExactlyInAnyOrder("mine", "truth");
        out = folder.resolve("other");
        assertFails(analyze("--join", mine, "--safety", "mien"), 2, "there is no column \"mien\"");
    }

    @Test
    void joinsToTheReferenceTableWhereNoFileIsNamed() throws IOException {
        Path mine = folder.resolve("mine.csv");
        Files.writeString(mine, "model;mine\nllama 2 (7B);1\nYi 34B;2\nmistral 7b v 0.1;4\n");
        Outcome outcome = run(
                "analyze",
                "--join",
                mine.toString(),
                "--accept-matches",
                "--delimiter",
                ";",
                "--out",
                out.toString(),
                "--figures",
                "none");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(read(out.resolve("matches.csv")).stream().limit(3).map(row -> row.get("base_model")))
                .containsExactly("Llama-2-7b-hf", "Yi-34B", "Mistral-7B-v0.1");
    }

    @Test
    void repeatsFromItsRecipe() throws IOException, RecipeException {
        String mine = mine("Model 1", "model-2", "model-3", "model-3");
        assertThat(analyze("--join", mine, "--accept-matches", "--repeated", "best", "--layout", "wide")
                        .code())
                .isZero();
        PlanJson.Parsed parsed = PlanJson.read(Files.readString(out.resolve("recipe.json")));
        assertThat(parsed.notes()).isEmpty();
        assertThat(parsed.plan().input().joins()).extracting(AddedTable::file).containsExactly(mine);
        assertThat(parsed.plan().input().acceptMatches()).isTrue();
        Path again = folder.resolve("again");
        Outcome outcome = run("analyze", "--recipe", out.resolve("recipe.json").toString(), "--out", again.toString());
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(contents(again)).isEqualTo(contents(out));
        assertThat(benchmark("mine").get("n")).isEqualTo("3");
    }

    @Test
    void offersTheModelsWhoseNamesAreNear() throws IOException {
        Path mine = folder.resolve("mine.csv");
        Files.writeString(mine, "model,mine\nmistralai/Mistral 7B,1\nLlama-2-99b-hf,2\nzzz,3\n");
        Outcome outcome = run("analyze", "--join", mine.toString(), "--out", out.toString(), "--figures", "none");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        List<CSVRecord> matches = read(out.resolve("matches.csv"));
        assertThat(matches.get(0).get("near")).startsWith("Mistral-7B-v0.1");
        assertThat(matches.get(0).get("base_model")).isEmpty();
        assertThat(matches.get(1).get("near"))
                .as("other sizes are other models")
                .isEmpty();
        assertThat(matches.get(2).get("near")).isEmpty();
        assertThat(words(outcome.out()))
                .contains("\"mistralai/Mistral 7B\" may be \"Mistral-7B-v0.1\"", "say so with --matches");
    }

    @Test
    void takesMatchesFromAFileAndRepeatsThemFromTheRecipe() throws IOException, RecipeException {
        String mine = mine("the first", "Model 2", "model-3", "model-4", "other");
        Path matches = folder.resolve("chosen.csv");
        Files.writeString(
                matches, "match,added_model,base_model\n,the first,model-1\n,Model 2,model-2\n,model-4,\n,,model-9\n");
        Outcome outcome = analyze("--join", mine, "--matches", matches.toString());
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(read(out.resolve("matches.csv")).stream().limit(5).map(row -> row.get("base_model")))
                .containsExactly("model-1", "model-2", "model-3", "", "");
        assertThat(benchmark("mine").get("n")).isEqualTo("3");
        Path again = folder.resolve("again");
        Outcome repeated = run("analyze", "--recipe", out.resolve("recipe.json").toString(), "--out", again.toString());
        assertThat(repeated.code()).as(repeated.err()).isZero();
        assertThat(contents(again)).isEqualTo(contents(out));
        Path third = folder.resolve("third");
        Outcome fromResult =
                analyze("--join", mine, "--matches", out.resolve("matches.csv").toString(), "--out", third.toString());
        assertThat(fromResult.code()).as(fromResult.err()).isZero();
        assertThat(Files.readString(third.resolve("correlations.csv")))
                .isEqualTo(Files.readString(out.resolve("correlations.csv")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nobody,model-1 | A match is chosen for \"nobody\", but no added table has such a model",
                "model-2,model-99 | \"model-2\" is to be joined to \"model-99\", which the base table does not have",
                "model-2,model-1 | \"model-1\" and \"model-2\" are both matched to \"model-1\"",
            })
    void refusesMatchesThatCannotBe(String line, String sentence) throws IOException {
        String mine = mine("model-1", "model-2");
        Path matches = folder.resolve("chosen.csv");
        Files.writeString(matches, "added_model,base_model\n" + line + "\n");
        assertFails(analyze("--join", mine, "--matches", matches.toString()), 2, sentence);
    }

    @Test
    void refusesAFileOfMatchesThatIsNone() throws IOException {
        Path matches = folder.resolve("chosen.csv");
        Files.writeString(matches, "a,b\n1,2\n");
        assertFails(
                analyze("--join", mine("model-1"), "--matches", matches.toString()),
                3,
                "its first line must have the columns added_model and base_model");
        assertFails(analyze("--matches", matches.toString()), 2, "--matches says how to join");
        assertFails(analyze("--join", mine("model-1"), "--matches", "nowhere.csv"), 3, "nowhere.csv cannot be read");
    }

    @Test
    void leavesTheScoreAsItIsWhenATableBringsACapabilitiesBenchmark() throws IOException {
        Path mine = folder.resolve("mine.csv");
        StringBuilder text = new StringBuilder("model,MMLU,mine\n");
        rows().stream().skip(1).map(row -> row.split(",")[0]).forEach(model -> text.append(model)
                .append(',')
                .append(text.length() % 7)
                .append(',')
                .append(text.length() % 5)
                .append('\n'));
        Files.writeString(mine, text);
        Path catalogue = folder.resolve("catalogue.csv");
        Files.writeString(
                catalogue, "benchmark,role\nknow,capabilities\nmath,capabilities\ncode,capabilities\ntruth,safety\n");
        String[] plain = {"analyze", table.toString(), "--benchmarks", catalogue.toString(), "--figures", "none"};
        Outcome alone = run(with(plain, "--out", folder.resolve("alone").toString()));
        Outcome joined = run(with(plain, "--join", mine.toString(), "--out", out.toString()));
        assertThat(alone.code()).as(alone.err()).isZero();
        assertThat(joined.code()).as(joined.err()).isZero();
        assertThat(Files.readString(out.resolve("scores.csv")))
                .isEqualTo(Files.readString(folder.resolve("alone/scores.csv")));
        assertThat(words(joined.out()))
                .contains("column MMLU: a capabilities benchmark that the base table does not have");
        Path counted = folder.resolve("counted");
        Outcome counting = run(with(
                plain,
                "--join",
                mine.toString(),
                "--capabilities",
                "know,math,code,MMLU",
                "--out",
                counted.toString()));
        assertThat(counting.code()).as(counting.err()).isZero();
        assertThat(words(counting.out())).contains("column MMLU: counts in the capabilities score, as requested");
        assertThat(Files.readString(counted.resolve("loadings.csv"))).contains("MMLU");
    }

    @Test
    void setsWordsThatTheRecipeSetsByHand() throws IOException {
        assertThat(analyze("--group-by", "family").code()).isZero();
        String recipe = Files.readString(out.resolve("recipe.json"));
        Path edited = folder.resolve("edited.json");
        Files.writeString(
                edited,
                recipe.replaceFirst(
                        "\"edits\"\\s*:\\s*\\[\\s*\\]",
                        "\"edits\":[{\"column\":\"family\",\"model\":\"model-0\",\"word\":\"Qwen\"}]"));
        Path again = folder.resolve("again");
        Outcome outcome = run("analyze", "--recipe", edited.toString(), "--out", again.toString());
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(read(again.resolve("scores.csv")))
                .filteredOn(row -> row.get("model").equals("model-0"))
                .extracting(row -> row.get("group"))
                .containsExactly("Qwen");
        Files.writeString(edited, Files.readString(edited).replace("model-0", "model-none"));
        out = folder.resolve("never");
        assertFails(
                run("analyze", "--recipe", edited.toString(), "--out", out.toString()),
                3,
                "It sets the family of \"model-none\" by hand, but the tables have no such model.");
    }

    private static String[] with(String[] words, String... more) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(words), java.util.Arrays.stream(more))
                .toArray(String[]::new);
    }

    /** Without the line breaks of the console. */
    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void saysThatATableToJoinIsMissing() {
        assertFails(analyze("--join", "nowhere.csv"), 3, "nowhere.csv: there is no such file");
    }

    @Test
    void readsAsItIsTold() throws IOException {
        Path odd = folder.resolve("odd.csv");
        List<String> rows = rows().stream()
                .map(row -> row.replace("Yi, Inc", "Über").replace(",", ";"))
                .toList();
        Files.writeString(odd, "Übersicht;2024\n" + String.join("\n", rows) + "\n", Charset.forName("windows-1252"));
        table = odd;
        Outcome outcome = analyze(
                "--encoding",
                "windows-1252",
                "--delimiter",
                "semicolon",
                "--header-row",
                "2",
                "--where",
                "family=Über");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("16 models, 5 of them analysed");
        assertThat(outcome.out()).doesNotContain("Windows-1252");
    }

    @ParameterizedTest
    @CsvSource({
        "mean, each with the mean of its scores",
        "best, each with its best score",
        "latest, each with its latest score",
    })
    void makesOneModelOfItsRows(String rule, String words) throws IOException {
        Path rows = folder.resolve("rows.csv");
        String others = IntStream.range(0, 9)
                .mapToObj(i -> "m" + i + "," + i + "," + (i * i) % 7 + "\n")
                .reduce("", String::concat);
        Files.writeString(rows, "model,know,math\nrepeated,1,1\nrepeated,5,1\nrepeated,3,1\n" + others);
        Outcome outcome = run(
                "analyze",
                rows.toString(),
                "--repeated",
                rule,
                "--x",
                "know",
                "--capabilities",
                "know,math",
                "--out",
                out.toString(),
                "--figures",
                "none");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("10 models;");
        assertThat(Files.readString(out.resolve("analysis.json"))).contains("3 rows became 1 model, " + words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--encoding | klingon-8 | there is no encoding \"klingon-8\"",
                "--layout | long | scores.csv",
                "--header-row | 999 | the header was expected in line 999, but the table ends before it",
            })
    void saysThatATableCannotBeReadSo(String option, String value, String sentence) {
        Outcome outcome = analyze(option, value);
        assertFails(outcome, 3, sentence);
    }

    @Test
    void takesCommasForDecimalsWhereItIsTold() throws IOException {
        Path german = folder.resolve("german.csv");
        String scores = IntStream.range(0, 9)
                .mapToObj(i -> "m" + i + ";" + (10 + i) + "," + (500 + i * 37) + ";" + (11 + (i * i) % 7) + ",250\n")
                .reduce("model;know;math\n", String::concat);
        Files.writeString(german, scores);
        String[] command = {"analyze", german.toString(), "--capabilities", "know,math", "--figures", "none"};
        Outcome guessed = run(with(command, "--out", folder.resolve("guessed").toString()));
        assertThat(words(guessed.out())).contains("column know: commas in numbers may group thousands");
        Outcome told = run(with(command, "--decimal-mark", "comma", "--out", out.toString()));
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(words(told.out())).doesNotContain("may group thousands");
        assertThat(Files.readString(out.resolve("recipe.json"))).contains("\"decimal_mark\": \"comma\"");
    }

    @Test
    void putsFractionsAmongPercentagesOnOneScaleWhereItIsSaid() throws IOException {
        String[] models = IntStream.range(0, 16).mapToObj(i -> "model-" + i).toArray(String[]::new);
        StringBuilder text = new StringBuilder("model,mine\n");
        for (int i = 0; i < models.length; i++) {
            text.append(models[i])
                    .append(i % 2 == 0 ? "," + (40 + i) + "%" : ",0." + (40 + i))
                    .append('\n');
        }
        String mine = Files.writeString(folder.resolve("mixed.csv"), text).toString();
        Outcome mixed = analyze("--join", mine);
        assertThat(mixed.out().replaceAll("\\s+", " ")).contains("8 of 16 numbers have a percent sign");
        List<String> asTheyStand = residuals();
        Outcome decided = analyze("--join", mine, "--percentages", "mine");
        assertThat(decided.code()).as(decided.err()).isZero();
        assertThat(decided.out()).doesNotContain("percent sign");
        List<String> onOneScale = residuals();
        assertThat(onOneScale).hasSize(16).isNotEqualTo(asTheyStand);
        Path again = folder.resolve("again");
        Outcome repeated = run("analyze", "--recipe", out.resolve("recipe.json").toString(), "--out", again.toString());
        assertThat(repeated.code()).as(repeated.err()).isZero();
        out = again;
        assertThat(residuals()).isEqualTo(onOneScale);
    }

    private List<String> residuals() throws IOException {
        return read(out.resolve("residuals.csv")).stream()
                .filter(row -> row.get("benchmark").equals("mine"))
                .map(row -> row.get("residual"))
                .toList();
    }

    @Test
    void findsAHeaderThatStandsFarBelow() throws IOException {
        Path deep = folder.resolve("deep.csv");
        Files.writeString(deep, "remark,2\n".repeat(150) + String.join("\n", rows()) + "\n");
        table = deep;
        Outcome outcome = analyze("--header-row", "151", "--delimiter", ",");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("16 models;");
        assertThat(Files.readString(out.resolve("analysis.json")))
                .contains("130 more lines were left out above the header");
    }

    private CSVRecord benchmark(String column) throws IOException {
        return correlations().stream()
                .filter(row -> row.get("benchmark").equals(column))
                .findFirst()
                .orElseThrow();
    }

    private String mine(String... models) throws IOException {
        StringBuilder text = new StringBuilder("model,mine\n");
        for (int i = 0; i < models.length; i++) {
            text.append(models[i]).append(',').append((i * 7) % 5 + 0.5).append('\n');
        }
        return Files.writeString(folder.resolve("mine.csv"), text).toString();
    }
}
