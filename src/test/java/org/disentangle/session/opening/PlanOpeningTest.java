package org.disentangle.session.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.disentangle.importing.source.Source;
import org.disentangle.job.Progress;
import org.disentangle.session.plan.AddedTable;
import org.disentangle.session.plan.AttributeEdit;
import org.disentangle.session.plan.PlanException;
import org.disentangle.session.plan.RoleChoices;
import org.disentangle.session.plan.Sources;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From plans to tables: what is the same is made once, and why there is no table is said in a sentence. */
class PlanOpeningTest {
    private static final Progress PROGRESS = Progress.unwatched();

    @TempDir
    Path folder;

    private final AtomicInteger opened = new AtomicInteger();
    private final Opening opening = new Opening(file -> {
        opened.incrementAndGet();
        return Source.file(folder.resolve(file));
    });

    @BeforeEach
    void writeTables() throws Exception {
        List<String> base = new ArrayList<>(List.of("model,family,mmlu,gsm8k,mine"));
        List<String> added = new ArrayList<>(List.of("model,yours"));
        for (int i = 0; i < 12; i++) {
            base.add("model-%d,%s,%d,%d,%d".formatted(i, i % 2 == 0 ? "Llama" : "Qwen", 20 + i, i * i, i * 7 % 5));
            added.add("model-%d,%d".formatted(i, i * 5 % 7));
        }
        Files.write(folder.resolve("base.csv"), base);
        Files.write(folder.resolve("added.csv"), added);
    }

    private static Sources base() {
        return Sources.of(List.of("base.csv"));
    }

    private static Sources joined() {
        return base().withJoins(List.of(AddedTable.undecided("added.csv")));
    }

    @Test
    void theSameSourcesAreReadOnce() throws Exception {
        JoinedTable first = opening.read(base(), PROGRESS);
        int once = opened.get();
        assertThat(opening.read(Sources.of(List.of("base.csv")), PROGRESS)).isSameAs(first);
        assertThat(opened).hasValue(once);
        JoinedTable joined = opening.read(joined(), PROGRESS);
        assertThat(joined.table().benchmark("yours")).isPresent();
        assertThat(joined.base().benchmark("yours")).isEmpty();
        assertThat(opening.read(base(), PROGRESS)).as("a join is taken back").isSameAs(first);
        assertThat(opening.read(joined(), PROGRESS)).as("and made again").isSameAs(joined);
        opening.forget();
        assertThat(opening.read(base(), PROGRESS)).isNotSameAs(first);
    }

    @Test
    void theSameEditsOfTheSameTableAreOneTable() throws Exception {
        ScoreTable table = opening.read(base(), PROGRESS).table();
        List<AttributeEdit> edits = List.of(new AttributeEdit("family", "model-3", 1, "Yi"));
        assertThat(opening.edit(table, List.of())).isSameAs(table);
        ScoreTable edited = opening.edit(table, edits);
        assertThat(edited.attribute("family").orElseThrow().text(3)).contains("Yi");
        assertThat(opening.edit(table, List.copyOf(edits))).isSameAs(edited);
        ScoreTable joined = opening.read(joined(), PROGRESS).table();
        assertThat(opening.edit(joined, edits).attribute("family").orElseThrow().text(3))
                .contains("Yi");
    }

    @Test
    void saysWhyThereIsNoTable() throws Exception {
        assertThatThrownBy(() -> opening.read(Sources.of(List.of("none.csv")), PROGRESS))
                .isInstanceOfSatisfying(
                        PlanException.class, e -> assertThat(e.kind()).isEqualTo(PlanException.Kind.UNREADABLE))
                .hasMessageContaining("none.csv");
        assertThatThrownBy(() ->
                        opening.read(base().withRoles(RoleChoices.none().withSafety(List.of("missing"))), PROGRESS))
                .isInstanceOfSatisfying(
                        PlanException.class, e -> assertThat(e.kind()).isEqualTo(PlanException.Kind.UNKNOWN_NAME))
                .hasMessageContaining("missing");
        ScoreTable table = opening.read(base(), PROGRESS).table();
        assertThatThrownBy(() -> opening.edit(table, List.of(new AttributeEdit("family", "nobody", 1, "Yi"))))
                .isInstanceOfSatisfying(
                        PlanException.class, e -> assertThat(e.kind()).isEqualTo(PlanException.Kind.EDIT))
                .hasMessageContaining("nobody");
    }

    @Test
    void doesNotRunOverWithTables() {
        Memo<Integer, String> memo = new Memo<>(3, String::length, 10);
        assertThat(memo.keep(1, "one")).isEqualTo("one");
        assertThat(memo.keep(1, "other")).as("the first answer stays").isEqualTo("one");
        memo.keep(2, "two");
        memo.keep(3, "three");
        assertThat(memo.find(1)).as("too large together").isEmpty();
        assertThat(memo.find(2)).isPresent();
        memo.keep(4, "a very large answer");
        assertThat(memo.find(3)).isEmpty();
        assertThat(memo.find(2)).as("asked for later than 3").isPresent();
        assertThat(memo.find(4)).isPresent();
    }
}
