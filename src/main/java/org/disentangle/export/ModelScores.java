package org.disentangle.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.scale.ScaledModel;
import org.disentangle.analysis.scale.ScaledModels;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.session.studies.Studies;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.ScoreTable;

/** The table of models with their capabilities scores. */
final class ModelScores {
    private static final List<String> COLUMNS = List.of(
            "group",
            "model",
            "name",
            "family",
            "type",
            "score",
            "rank",
            "note",
            "filled",
            "scale_lacks",
            "scale_coverage");

    private ModelScores() {}

    /**
     * One row per group and model, highest score first; then the models without a score in the order of the table, and
     * last those in no group.
     */
    static ResultTable of(Analysis analysis, Studies studies) {
        List<List<Cell>> rows = new ArrayList<>();
        for (GroupAnalysis group : analysis.groups()) {
            Optional<ScaledModels> scaled = scaled(analysis, studies, group);
            Map<Integer, ScaledModel> byRow = scaled.map(ScaledModels::models).orElse(List.of()).stream()
                    .collect(Collectors.toMap(ScaledModel::row, model -> model));
            for (RankedModels.Entry entry : RankedModels.of(group, analysis.table(), scaled)) {
                List<Cell> row = new ArrayList<>(row(group.name(), entry, analysis.table()));
                row.add(Cell.of(group.score()
                        .map(CapabilitiesScore::filled)
                        .map(filled -> String.join("; ", filled.getOrDefault(entry.row(), List.of())))
                        .orElse("")));
                row.addAll(scaleCells(Optional.ofNullable(byRow.get(entry.row()))));
                rows.add(row);
            }
        }
        String why = "no " + analysis.groupedBy().orElse("group") + ", so in no group";
        analysis.ungrouped().rows().forEach(each -> {
            List<Cell> row =
                    new ArrayList<>(row("", new RankedModels.Entry(each, Double.NaN, 0, why), analysis.table()));
            row.addAll(List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY));
            rows.add(row);
        });
        return new ResultTable("scores", COLUMNS, rows);
    }

    /** The models of a group on the frozen scale they were scored on; empty if the score was fitted. */
    static Optional<ScaledModels> scaled(Analysis analysis, Studies studies, GroupAnalysis group) {
        return studies.scale().map(scales -> scales.score(analysis.table(), group.name(), group.models()));
    }

    private static List<Cell> scaleCells(Optional<ScaledModel> scaled) {
        return List.of(
                Cell.of(scaled.map(model -> String.join("; ", model.lacks())).orElse("")),
                scaled.map(model -> Cell.of(model.coverage())).orElse(Cell.EMPTY));
    }

    private static List<Cell> row(String group, RankedModels.Entry entry, ScoreTable table) {
        int row = entry.row();
        return List.of(
                Cell.of(group),
                Cell.of(table.model(row)),
                Cell.of(table.displayName(row)),
                attribute(table, AttributeKind.FAMILY, row),
                attribute(table, AttributeKind.TYPE, row),
                Cell.of(entry.score()),
                entry.rank() == 0 ? Cell.EMPTY : Cell.count(entry.rank()),
                Cell.of(entry.note()));
    }

    private static Cell attribute(ScoreTable table, AttributeKind kind, int row) {
        return Cell.of(
                table.attribute(kind).flatMap(attribute -> attribute.text(row)).orElse(""));
    }
}
