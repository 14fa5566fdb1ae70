package org.disentangle.importing.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.importing.note.ImportException;
import org.disentangle.job.Progress;
import org.disentangle.table.Provenance;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How many of the 53 reference models are found under another way of writing their names, and whether any score lands on
 * the wrong one. Precision is demanded to be 1; recall is stated for each way.
 */
class MatchingFiguresTest {
    private static ScoreTable reference;

    @BeforeAll
    static void readReference() throws ImportException {
        reference = ReferenceTable.read(Progress.unwatched());
    }

    /** Ways of writing the name of a model, and the recall that is reached. */
    enum Writing {
        AS_IT_IS(name -> name, 1),
        UPPER_CASE(name -> name.toUpperCase(Locale.ROOT), 1),
        LOWER_CASE(name -> name.toLowerCase(Locale.ROOT), 1),
        ORGANISATION_IN_FRONT(name -> organisation(name) + "/" + name, 1),
        HF_DROPPED(name -> name.replaceAll("-hf$", ""), 1),
        HF_ADDED(name -> name.endsWith("-hf") ? name : name + "-hf", 1),
        SPACES(name -> name.replace('-', ' '), 1),
        UNDERSCORES(name -> name.replace('-', '_'), 1),
        /** {@code Qwen1_5_0_5B} could be read in two ways and is not. */
        UNDERSCORES_FOR_POINTS_TOO(name -> name.replace('-', '_').replace('.', '_'), 0.9),
        /** {@code Llama213b} may be 2 13b or 21 3b: nothing is found, and nothing wrong. */
        NOTHING_BETWEEN(name -> name.replace("-", ""), 0),
        SIZE_IN_BRACKETS(Writing::sizeInBrackets, 1),
        SIZE_LAST(Writing::sizeLast, 1),
        SIZE_WITH_SPACE(name -> name.replaceAll("(?i)(\\d)b\\b", "$1 B"), 1),
        SIZE_OTHER_CASE(Writing::sizeOtherCase, 1),
        VERSION_APART(name -> name.replaceAll("-v(\\d)", " v $1"), 1),
        VERSION_CLOSE(name -> name.replaceAll("-v(\\d)", " V$1"), 1),
        FAMILY_AND_NUMBER_APART(name -> name.replaceAll("^(Qwen|Llama-|gemma-)(\\d)", "$1 $2"), 1),
        FAMILY_AND_NUMBER_TOGETHER(name -> name.replace("Llama-", "Llama").replace("gemma-1", "gemma1"), 1),
        WITHOUT_MAKER(name -> name.replace("Meta-", ""), 1),
        TUNED_AS_INSTRUCT(name -> name.replaceAll("-it$", "-Instruct"), 1);

        private final UnaryOperator<String> rule;
        private final double recall;

        Writing(UnaryOperator<String> rule, double recall) {
            this.rule = rule;
            this.recall = recall;
        }

        private static String organisation(String name) {
            return name.contains("Llama") ? "meta-llama" : name.contains("ist") ? "mistralai" : "some-org";
        }

        /** {@code Llama 2 (70B) chat}. */
        private static String sizeInBrackets(String name) {
            return name.replaceAll("-hf$", "")
                    .replaceAll("-((\\d+x)?[\\d.]+[bB])", " ($1)")
                    .replace('-', ' ');
        }

        /** {@code Llama 2 chat 70B}. */
        private static String sizeLast(String name) {
            return name.replaceAll("-hf$", "")
                    .replaceAll("^(.*)-((\\d+x)?[\\d.]+[bB])(-.*)?$", "$1$4 $2")
                    .replace('-', ' ');
        }

        private static String sizeOtherCase(String name) {
            return name.matches(".*\\d[B](-.*|$)")
                    ? name.replaceAll("(\\d)B", "$1b")
                    : name.replaceAll("(\\d)b", "$1B");
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsModelsUnderOtherSpellingsAndNeverTheWrongOne(Writing writing) {
        Figures figures = figures(writing);
        assertThat(figures.wrong()).as("matched to another model").isEmpty();
        assertThat((double) figures.right() / reference.modelCount())
                .as("recall; missed: %s", figures.missed())
                .isGreaterThanOrEqualTo(writing.recall);
    }

    /** With half of the models away, a name whose own model is not there must find no other. */
    @ParameterizedTest
    @EnumSource
    void findsNothingWhereTheModelIsNotThere(Writing writing) {
        List<String> written = reference.models().stream().map(writing.rule).toList();
        for (int half = 0; half < 2; half++) {
            List<String> there = new ArrayList<>();
            for (int row = half; row < reference.modelCount(); row += 2) {
                there.add(reference.model(row));
            }
            for (ModelMatch match : Matching.propose(table(there), table(written))) {
                String own = reference.model(match.added().row());
                assertThat(match.base().map(NamedRow::model).orElse(own))
                        .as(match.added().model())
                        .isEqualTo(own);
            }
        }
    }

    /** Another size, version, type or generation of a model is another model, however its name is written. */
    @ParameterizedTest
    @EnumSource
    void neverTakesANeighbourForTheModel(Writing writing) {
        for (String model : reference.models()) {
            List<String> neighbours =
                    neighbours(model).stream().map(writing.rule).toList();
            assertThat(Matching.propose(table(List.of(model)), table(neighbours)))
                    .as(model)
                    .allSatisfy(match -> assertThat(match.base()).isEmpty());
        }
    }

    private static List<String> neighbours(String model) {
        boolean tuned = model.matches("(?i).*(chat|instruct|-it\\b).*");
        List<String> neighbours = new ArrayList<>();
        neighbours.add(model.replaceFirst("(?<![\\d.])(\\d+)([bB])(?=-|$)", "$10$2"));
        neighbours.add(model.replaceFirst("(?<![\\d.])(\\d+)([bB])(?=-|$)", "1$1$2"));
        neighbours.add(model.replaceFirst("(\\d+)[bB](?=-|$)", "$1M"));
        neighbours.add(model.replace("v0.1", "v0.3").replace("v0.2", "v0.1"));
        neighbours.add(model + "-v0.3");
        neighbours.add(model.replace("-v0.1", "").replace("-v0.2", ""));
        neighbours.add(tuned ? model.replaceAll("(?i)-(chat|instruct|it)\\b", "") : model + "-Chat");
        neighbours.add(tuned ? model.replaceAll("(?i)-(chat|instruct|it)\\b", "-base") : model + "-Instruct");
        neighbours.add(model.replace("Llama-2", "Llama-3").replace("Llama-3-", "Llama-3.1-"));
        neighbours.add(model.replace("Qwen1.5", "Qwen2.5")
                .replace("gemma-", "gemma-2-")
                .replace("Yi-", "Yi-1.5-"));
        neighbours.removeIf(name -> name.equals(model));
        return neighbours;
    }

    private record Figures(int right, List<String> wrong, List<String> missed) {}

    private static Figures figures(Writing writing) {
        List<String> written = reference.models().stream().map(writing.rule).toList();
        List<ModelMatch> matches = Matching.propose(reference, table(written));
        int right = 0;
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (int row = 0; row < matches.size(); row++) {
            ModelMatch match = matches.get(row);
            if (match.base().isEmpty()) {
                missed.add(written.get(row));
            } else if (match.base().get().row() == row) {
                right++;
            } else {
                wrong.add(written.get(row) + " as " + match.base().get().model());
            }
        }
        return new Figures(right, wrong, missed);
    }

    private static ScoreTable table(List<String> models) {
        return new ScoreTable(models, List.of(), List.of(), Provenance.none());
    }
}
