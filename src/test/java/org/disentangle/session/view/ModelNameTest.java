package org.disentangle.session.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disentangle.table.Provenance;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;

class ModelNameTest {
    @Test
    void everyRowIsFoundAgainByItsNameAlsoWhereANameRepeats() {
        ScoreTable table = new ScoreTable(List.of("A", "B", "A", "a", "A"), List.of(), List.of(), Provenance.none());

        for (int row = 0; row < table.modelCount(); row++) {
            assertThat(ModelName.of(table, row).row(table)).as("row %d", row).contains(row);
        }
        assertThat(ModelName.of(table, 4)).isEqualTo(new ModelName("A", 3));
        assertThat(new ModelName("A", 4).row(table)).isEmpty();
        assertThat(new ModelName("C", 1).row(table)).isEmpty();
    }
}
