package org.disentangle.importing.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disentangle.importing.joining.ModelMatch.Kind;
import org.disentangle.importing.joining.ModelMatch.Sureness;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Provenance;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;
import org.junit.jupiter.api.Test;

class MatchingTest {
    @Test
    void prefersTheExactNameAndSaysHowSureItIs() {
        List<ModelMatch> matches = Matching.propose(
                table("Llama-2-7b-hf", "Yi-6B", "Mistral-7B-v0.1"),
                table("Yi-6B", "MISTRALAI/Mistral_7B_v0.1", "Llama 2 (7B)", "gpt-4"));
        assertThat(matches)
                .extracting(match -> match.kind())
                .containsExactly(Kind.EXACT, Kind.SPELLING, Kind.SPELLING, Kind.NONE);
        assertThat(matches)
                .extracting(match -> match.sureness())
                .containsExactly(Sureness.CERTAIN, Sureness.HIGH, Sureness.FAIR, Sureness.NONE);
        assertThat(matches)
                .extracting(match -> match.base().map(NamedRow::row).orElse(-1))
                .containsExactly(1, 2, 0, -1);
        assertThat(matches).extracting(ModelMatch::doubtful).containsExactly(false, true, true, false);
    }

    @Test
    void listsTheRowsOfTheBaseTableThatNothingBelongsTo() {
        ScoreTable base = table("a-1", "b-2", "c-3");
        List<ModelMatch> matches = Matching.propose(base, table("b 2", "d"));
        assertThat(Matching.unmatched(base, matches))
                .extracting(NamedRow::model)
                .containsExactly("a-1", "c-3");
    }

    @Test
    void matchesNoNameThatFitsTwoModels() {
        ModelMatch match = Matching.propose(table("Llama-2-7b-hf", "Llama-2-7b"), table("llama 2 7B"))
                .get(0);
        assertThat(match.kind()).isEqualTo(Kind.AMBIGUOUS);
        assertThat(match.base()).isEmpty();
        assertThat(match.candidates()).extracting(NamedRow::model).containsExactly("Llama-2-7b-hf", "Llama-2-7b");
    }

    @Test
    void matchesNoModelThatTwoNamesFit() {
        assertThat(Matching.propose(table("Yi-6B"), table("yi 6b", "01-ai/Yi-6B")))
                .allSatisfy(match -> {
                    assertThat(match.kind()).isEqualTo(Kind.AMBIGUOUS);
                    assertThat(match.candidates()).extracting(NamedRow::model).containsExactly("Yi-6B");
                });
    }

    @Test
    void takesTheExactNameThoughAnotherSpellingFitsToo() {
        assertThat(Matching.propose(table("Yi-6B"), table("yi 6b", "Yi-6B")))
                .extracting(ModelMatch::kind)
                .containsExactly(Kind.AMBIGUOUS, Kind.EXACT);
    }

    @Test
    void matchesNoNameThatOneTableHasTwice() {
        assertThat(Matching.propose(table("a", "a", "b"), table("a", "b", "b")))
                .extracting(ModelMatch::kind)
                .containsOnly(Kind.AMBIGUOUS);
    }

    @Test
    void knowsAModelByItsNameForPeople() {
        ScoreTable base = with(
                Attribute.Text.of("title", AttributeKind.NAME, false, List.of("DBRX Chat", "")),
                "dbrx-instruct",
                "dbrx-base");
        assertThat(Matching.propose(base, table("dbrx chat", "DBRX")))
                .extracting(match -> match.base().map(NamedRow::model).orElse("none"))
                .containsExactly("dbrx-instruct", "none");
    }

    @Test
    void takesNoSpellingAgainstAStatedTypeOrSize() {
        ScoreTable base = with(
                Attribute.Text.of("type", AttributeKind.TYPE, false, List.of("base", "base", "")), "m-a", "m-b", "m-c");
        ScoreTable added = with(
                Attribute.Text.of("kind", AttributeKind.TYPE, false, List.of("chat", "base", "chat")),
                "M A",
                "M B",
                "M C");
        assertThat(Matching.propose(base, added))
                .extracting(ModelMatch::kind)
                .containsExactly(Kind.NONE, Kind.SPELLING, Kind.SPELLING);
        ScoreTable sizes = with(number(7e9, 7e9, 7e9), "m-a", "m-b", "m-c");
        ScoreTable others = with(number(13e9, 6.7e9, Double.NaN), "M A", "M B", "M C");
        assertThat(Matching.propose(sizes, others))
                .extracting(ModelMatch::kind)
                .containsExactly(Kind.NONE, Kind.SPELLING, Kind.SPELLING);
    }

    private static Attribute number(double... values) {
        return new Attribute.Number("parameters", AttributeKind.PARAMETERS, false, Values.of(values));
    }

    private static ScoreTable table(String... models) {
        return new ScoreTable(List.of(models), List.of(), List.of(), Provenance.none());
    }

    private static ScoreTable with(Attribute attribute, String... models) {
        return new ScoreTable(List.of(models), List.of(attribute), List.of(), Provenance.none());
    }
}
