package org.disentangle.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disentangle.importing.Imports.read;
import static org.disentangle.importing.Imports.roles;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.disentangle.catalogue.Catalogue;
import org.disentangle.catalogue.CatalogueEntry;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.source.Source;
import org.disentangle.table.Benchmark;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.Direction;
import org.disentangle.table.ImportNote;
import org.disentangle.table.Purpose;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.SourceFile;
import org.disentangle.table.SuiteMembership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {
    private static final TextSource TABLE = TextSource.of(
            "model,note,parameters,own_a,own_b,own_c\nalpha,good,7B,1,2,3\nbeta,bad,8B,4,5,7\ngamma,bad,9B,4,6,8\n");

    private static final TextSource KNOWN =
            TextSource.of("known.csv", "model,MMLU,gsm8k,truthfulqa_mc1,mine\nalpha,1,2,3,4\nbeta,5,6,7,9\n");

    @Test
    void takesUnknownColumnsForPrimarySafetyBenchmarks() throws ImportException {
        ScoreTable table = read(TABLE);
        assertThat(table.benchmarks())
                .hasSize(3)
                .allMatch(benchmark -> benchmark.role() == Role.SAFETY
                        && benchmark.info().primary()
                        && benchmark.info().direction().word().equals("higher"));
    }

    @Test
    void takesTheNamedCapabilitiesAndTheRestForSafety() throws ImportException {
        assertThat(rolesIn(read(roles(List.of("own_b"), List.of()), TABLE)))
                .isEqualTo(Map.of("own_a", Role.SAFETY, "own_b", Role.CAPABILITIES, "own_c", Role.SAFETY));
    }

    @Test
    void ignoresTheRestWhereSafetyIsNamed() throws ImportException {
        assertThat(rolesIn(read(roles(List.of("own_b"), List.of("own_c")), TABLE)))
                .isEqualTo(Map.of("own_a", Role.IGNORED, "own_b", Role.CAPABILITIES, "own_c", Role.SAFETY));
        assertThat(rolesIn(read(roles(List.of(), List.of("own_c")), TABLE)))
                .isEqualTo(Map.of("own_a", Role.IGNORED, "own_b", Role.IGNORED, "own_c", Role.SAFETY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "own_d|there is no column \"own_d\"; did you mean \"own_a\", \"own_b\", \"own_c\"?",
                "OWN-A|there is no column \"OWN-A\"; did you mean \"own_a\"",
                "zebra|there is no column \"zebra\"; the columns are named as in the header of the table",
                "note|the column \"note\" holds no scores; name a column of numbers",
            })
    void refusesColumnsThatAreNotThere(String column, String sentence) {
        for (ImportOptions options : List.of(roles(List.of(column), List.of()), roles(List.of(), List.of(column)))) {
            assertThatThrownBy(() -> read(options, TABLE))
                    .isInstanceOfSatisfying(ImportException.class, failure -> assertThat(failure.kind())
                            .isEqualTo(ImportException.Kind.UNKNOWN_COLUMN))
                    .hasMessageContaining(sentence);
        }
    }

    @Test
    void refusesOneColumnInBothRoles() {
        assertThatThrownBy(() -> read(roles(List.of("own_a", "own_b"), List.of("own_b")), TABLE))
                .isInstanceOfSatisfying(ImportException.class, failure -> assertThat(failure.kind())
                        .isEqualTo(ImportException.Kind.CONTRADICTION))
                .hasMessage("the column \"own_b\" is named as capabilities and as safety; name it once");
    }

    @Test
    void takesAnAttributeForABenchmarkWhereItIsNamed() throws ImportException {
        ScoreTable table =
                read(roles(List.of("release"), List.of()), TextSource.of("model,release,own_a\na,0.5,1\nb,0.75,2\n"));
        assertThat(rolesIn(table)).isEqualTo(Map.of("release", Role.CAPABILITIES, "own_a", Role.SAFETY));
    }

    @Test
    void knowsBenchmarksByTheUsualSpellingsOfTheirNames() throws ImportException {
        ScoreTable table = read(KNOWN);
        assertThat(rolesIn(table))
                .isEqualTo(Map.of(
                        "MMLU",
                        Role.CAPABILITIES,
                        "gsm8k",
                        Role.CAPABILITIES,
                        "truthfulqa_mc1",
                        Role.SAFETY,
                        "mine",
                        Role.SAFETY));
        BenchmarkInfo truthful = info(table, "truthfulqa_mc1");
        assertThat(truthful.name()).isNotEqualTo("truthfulqa_mc1");
        assertThat(truthful.area()).isNotEmpty();
        assertThat(info(table, "mine")).isEqualTo(BenchmarkInfo.unknown("mine"));
        assertThat(table.benchmarks()).allMatch(benchmark -> benchmark.info().primary());
        assertThat(Imports.notes(table))
                .anyMatch(note -> note.contains("2 columns count as capabilities because of the name: MMLU, gsm8k"));
    }

    @Test
    void takesKnownCapabilitiesForSafetyWhereOthersAreNamed() throws ImportException {
        assertThat(rolesIn(read(roles(List.of("MMLU", "mine"), List.of()), KNOWN)))
                .isEqualTo(Map.of(
                        "MMLU",
                        Role.CAPABILITIES,
                        "gsm8k",
                        Role.SAFETY,
                        "truthfulqa_mc1",
                        Role.SAFETY,
                        "mine",
                        Role.CAPABILITIES));
    }

    @Test
    void keepsKnownCapabilitiesWhereOnlySafetyIsNamed() throws ImportException {
        assertThat(rolesIn(read(roles(List.of(), List.of("mine", "gsm8k")), KNOWN)))
                .isEqualTo(Map.of(
                        "MMLU",
                        Role.CAPABILITIES,
                        "gsm8k",
                        Role.SAFETY,
                        "truthfulqa_mc1",
                        Role.IGNORED,
                        "mine",
                        Role.SAFETY));
    }

    @Test
    void takesAKnownDirectionOnlyWhereThatIsAskedFor() throws ImportException {
        List<String> lower = Catalogue.known().entries().stream()
                .filter(entry -> entry.info().direction().equals(Direction.LOWER))
                .map(CatalogueEntry::benchmark)
                .toList();
        assertThat(lower).isNotEmpty();
        String text = "model," + lower.get(0) + "\na,1\nb,2\n";
        assertThat(info(read(text), lower.get(0)).direction()).isEqualTo(Direction.HIGHER);
        ImportOptions proposing = new ImportOptions(Optional.empty(), List.of(), List.of(), true);
        assertThat(info(read(proposing, TextSource.of(text)), lower.get(0)).direction())
                .isEqualTo(Direction.LOWER);
        assertThat(read(proposing, TextSource.of(text)).provenance().notes())
                .anyMatch(note -> note.message().contains("\"lower is better\" because of the name: " + lower.get(0)));
    }

    @Test
    void tellsTwoColumnsOfOneBenchmarkApart() throws ImportException {
        ScoreTable table = read("model,mmlu,MMLU\na,1,2\nb,2,3\n");
        assertThat(info(table, "mmlu").name()).isEqualTo("mmlu");
        assertThat(info(table, "MMLU").name()).isEqualTo("MMLU");
    }

    @Test
    void prefersWhatACatalogueFileStates() throws ImportException {
        ScoreTable table = read(
                stated("benchmark,name,area,role,direction,primary,parent,purpose\n"
                        + "mine,My own,honesty,capabilities,lower,,,\n"
                        + "MMLU,,,safety,,no,mine,diagnostic\n"
                        + "truthfulqa_mc1,,,ignored,target 0.5,,,\n"),
                KNOWN);
        assertThat(info(table, "mine"))
                .isEqualTo(new BenchmarkInfo(
                        "My own",
                        "",
                        "honesty",
                        Role.CAPABILITIES,
                        Direction.LOWER,
                        SuiteMembership.NONE,
                        Purpose.CLIMB));
        assertThat(info(table, "MMLU").role()).isEqualTo(Role.SAFETY);
        assertThat(info(table, "MMLU").primary()).isFalse();
        assertThat(info(table, "MMLU").parent()).contains("mine");
        assertThat(info(table, "MMLU").purpose()).isEqualTo(Purpose.DIAGNOSTIC);
        assertThat(info(table, "truthfulqa_mc1").role()).isEqualTo(Role.IGNORED);
        assertThat(info(table, "truthfulqa_mc1").direction()).isEqualTo(new Direction.Target(0.5));
        assertThat(info(table, "gsm8k").role()).isEqualTo(Role.CAPABILITIES);
        assertThat(table.provenance().sources())
                .extracting(SourceFile::name)
                .containsExactly("known.csv", "catalogue.csv");
        assertThat(table.provenance().sources().get(1).sha256()).hasSize(64);
    }

    @Test
    void letsOptionsOverrideTheRolesOfACatalogueFile() throws ImportException {
        ImportOptions stated = stated("benchmark,role\nmine,ignored\nMMLU,capabilities\ngsm8k,ignored\n");
        ImportOptions both = new ImportOptions(stated.catalogue(), List.of("mine"), List.of(), false);
        assertThat(rolesIn(read(both, KNOWN)))
                .isEqualTo(Map.of(
                        "MMLU",
                        Role.SAFETY,
                        "gsm8k",
                        Role.IGNORED,
                        "truthfulqa_mc1",
                        Role.SAFETY,
                        "mine",
                        Role.CAPABILITIES));
    }

    @Test
    void informsOfWhatACatalogueFileSaysInVain() throws ImportException {
        ScoreTable table = read(stated("benchmark,role\nown_a,safety\nnote,safety\nabsent,safety\n"), TABLE);
        assertThat(table.provenance().notes())
                .filteredOn(note -> note.source().equals("catalogue.csv"))
                .allMatch(note -> note.severity() == ImportNote.Severity.INFORMATION)
                .extracting(ImportNote::message)
                .containsExactly(
                        "the catalogue describes 1 benchmark in columns that hold no scores: note",
                        "the catalogue describes 1 benchmark that the tables do not have: absent");
    }

    @Test
    void saysWhyACatalogueFileCannotBeRead() {
        assertThatThrownBy(() -> read(stated("name,role\nmine,safety\n"), KNOWN))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("catalogue.csv")
                .hasMessageContaining("benchmark");
        ImportOptions absent = new ImportOptions(
                Optional.of(Source.file(Path.of("no-such-catalogue.csv"))), List.of(), List.of(), false);
        assertThatThrownBy(() -> read(absent, KNOWN))
                .isInstanceOf(ImportException.class)
                .hasMessage("no-such-catalogue.csv: there is no such file; check its name and folder");
    }

    private static ImportOptions stated(String catalogue) {
        return new ImportOptions(Optional.of(TextSource.of("catalogue.csv", catalogue)), List.of(), List.of(), false);
    }

    private static BenchmarkInfo info(ScoreTable table, String column) {
        return table.benchmark(column).orElseThrow().info();
    }

    private static Map<String, Role> rolesIn(ScoreTable table) {
        Map<String, Role> roles = new TreeMap<>();
        for (Benchmark benchmark : table.benchmarks()) {
            roles.put(benchmark.column(), benchmark.role());
        }
        return roles;
    }
}
