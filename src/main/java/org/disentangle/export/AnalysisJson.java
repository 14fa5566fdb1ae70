package org.disentangle.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.session.file.PlanJson;
import org.disentangle.session.json.JsonText;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.studies.Studies;
import org.disentangle.table.Attribute;
import org.disentangle.table.Benchmark;
import org.disentangle.table.ImportNote;
import org.disentangle.table.Provenance;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.SourceFile;

/**
 * Writes everything about an analysis as one JSON file: {@code "format": "disentangle-analysis"}, with a version that
 * increases when a field changes its meaning. The result tables are those of the CSV files, cell by cell, with null for
 * an empty cell.
 */
final class AnalysisJson {
    static final String FORMAT = "disentangle-analysis";
    private static final int VERSION = 1;

    private final JsonGenerator json;

    private AnalysisJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes the file.
     *
     * @param files everything in the results folder, this file included
     */
    static void write(Analysis analysis, Studies studies, Plan plan, List<ResultTable> tables, Files files, Writer out)
            throws IOException {
        JsonGenerator json = JsonText.generator(out);
        new AnalysisJson(json).document(analysis, studies, plan, tables, files);
        json.writeRaw('\n');
        json.flush();
    }

    /**
     * The results folder.
     *
     * @param names the names of everything in it
     * @param figureNotes which figures are missing, and which characters are missing in the others
     */
    record Files(List<String> names, List<String> figureNotes) {}

    private void document(Analysis analysis, Studies studies, Plan plan, List<ResultTable> tables, Files files)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeNumberField("version", VERSION);
        JsonText.names(json, "files", files.names());
        if (!files.figureNotes().isEmpty()) {
            JsonText.names(json, "figure_notes", files.figureNotes());
        }
        json.writeObjectFieldStart("program");
        json.writeStringField("name", ProgramVersion.NAME);
        json.writeStringField("version", ProgramVersion.text());
        json.writeEndObject();
        provenance(analysis.table().provenance());
        json.writeFieldName("recipe");
        PlanJson.write(plan, json);
        table(analysis);
        new MethodJson(json).write(analysis, studies);
        groups(analysis, studies);
        withoutThemselves(analysis);
        json.writeObjectFieldStart("tables");
        for (ResultTable table : tables) {
            resultTable(table);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void provenance(Provenance provenance) throws IOException {
        json.writeArrayFieldStart("inputs");
        for (SourceFile source : provenance.sources()) {
            json.writeStartObject();
            json.writeStringField("name", source.name());
            json.writeStringField("sha256", source.sha256());
            json.writeNumberField("bytes", source.bytes());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("import_notes");
        for (ImportNote note : provenance.notes()) {
            json.writeStartObject();
            json.writeStringField("severity", Words.of(note.severity()));
            json.writeStringField("source", note.source());
            if (note.row().isPresent()) {
                json.writeNumberField("row", note.row().getAsInt());
            } else {
                json.writeNullField("row");
            }
            JsonText.optional(json, "column", note.column());
            json.writeStringField("message", note.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void table(Analysis analysis) throws IOException {
        ScoreTable table = analysis.table();
        json.writeNumberField("models", table.modelCount());
        json.writeNumberField("models_analysed", analysis.models().size());
        json.writeArrayFieldStart("attributes");
        for (Attribute attribute : table.attributes()) {
            json.writeStartObject();
            json.writeStringField("column", attribute.column());
            json.writeStringField("kind", Words.of(attribute.kind()));
            json.writeBooleanField("inferred", attribute.inferred());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("benchmarks");
        for (Benchmark benchmark : table.benchmarks()) {
            benchmark(benchmark);
        }
        json.writeEndArray();
    }

    private void benchmark(Benchmark benchmark) throws IOException {
        json.writeStartObject();
        json.writeStringField("benchmark", benchmark.column());
        json.writeStringField("name", benchmark.info().name());
        json.writeStringField("metric", benchmark.info().metric());
        json.writeStringField("area", benchmark.info().area());
        json.writeStringField("role", benchmark.role().word());
        json.writeStringField("direction", benchmark.info().direction().word());
        JsonText.optional(json, "parent", benchmark.info().parent());
        json.writeBooleanField("primary", benchmark.info().primary());
        json.writeStringField("purpose", benchmark.info().purpose().word());
        json.writeEndObject();
    }

    private void groups(Analysis analysis, Studies studies) throws IOException {
        JsonText.optional(json, "grouped_by", analysis.groupedBy());
        JsonText.names(
                json,
                "models_in_no_group",
                analysis.ungrouped().rows().mapToObj(analysis.table()::model).toList());
        JsonText.names(json, "notes", analysis.notes());
        json.writeArrayFieldStart("groups");
        for (GroupAnalysis group : analysis.groups()) {
            json.writeStartObject();
            json.writeStringField("name", group.name());
            json.writeNumberField("models", group.models().size());
            json.writeStringField("x", group.x().word());
            json.writeStringField("x_scale", group.x().scale().word());
            if (group.score().isPresent()) {
                new ScoreJson(json).write(group.score().get(), analysis.table());
            } else if (group.isOnGivenScore() || isScaled(analysis, studies, group)) {
                json.writeStringField("given_score", group.noScore());
            } else {
                json.writeStringField("no_score", group.noScore());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static boolean isScaled(Analysis analysis, Studies studies, GroupAnalysis group) {
        return ModelScores.scaled(analysis, studies, group)
                .filter(models -> models.reason().isEmpty())
                .isPresent();
    }

    /** Writes, for each capabilities benchmark, its correlation with the score refitted without it, if there is one. */
    private void withoutThemselves(Analysis analysis) throws IOException {
        json.writeArrayFieldStart("correlations_without_itself");
        for (GroupAnalysis group : analysis.groups()) {
            for (BenchmarkCorrelation correlation : group.correlations()) {
                if (correlation.withoutItself().isPresent()) {
                    json.writeStartObject();
                    json.writeStringField("group", group.name());
                    json.writeStringField("benchmark", correlation.benchmark().column());
                    json.writeNumberField("rho", correlation.withoutItself().value());
                    json.writeEndObject();
                }
            }
        }
        json.writeEndArray();
    }

    private void resultTable(ResultTable table) throws IOException {
        json.writeArrayFieldStart(table.name());
        JsonRows rows = new JsonRows(table.columns());
        for (List<Cell> row : table.rows()) {
            json.writeRawValue(rows.text(row));
        }
        json.writeEndArray();
    }

    /** Converts constants to their names in files. */
    private static final class Words {
        private Words() {}

        static String of(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
    }
}
