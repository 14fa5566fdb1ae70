package org.disentangle.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.session.json.JsonText;
import org.disentangle.table.ScoreTable;

/** Writes a fitted capabilities score. */
final class ScoreJson {
    private final JsonGenerator json;

    ScoreJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes its fields, inside an object. */
    void write(CapabilitiesScore score, ScoreTable table) throws IOException {
        json.writeNumberField("models_scored", score.models().size());
        json.writeNumberField("explained_variance", score.pca().explainedVariance());
        json.writeNumberField("mean_correlation", score.pca().meanCorrelation());
        json.writeNumberField("sd_correlation", score.pca().correlationDeviation());
        json.writeArrayFieldStart("standardisation");
        for (int i = 0; i < score.benchmarks().size(); i++) {
            json.writeStartObject();
            json.writeStringField("benchmark", score.benchmarks().get(i));
            json.writeNumberField("mean", score.standardizations().means().get(i));
            json.writeNumberField("sd", score.standardizations().deviations().get(i));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unusable_benchmarks");
        for (Map.Entry<String, String> unusable : new TreeMap<>(score.unusable()).entrySet()) {
            json.writeStartObject();
            json.writeStringField("benchmark", unusable.getKey());
            json.writeStringField("reason", unusable.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        models("models_left_out", "lacks", score.leftOut(), table);
        models("models_filled", "filled", score.filled(), table);
        JsonText.names(json, "warnings", score.warnings());
    }

    /** Writes models with the names of benchmarks. */
    private void models(String field, String what, Map<Integer, List<String>> models, ScoreTable table)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (Map.Entry<Integer, List<String>> model : new TreeMap<>(models).entrySet()) {
            json.writeStartObject();
            json.writeStringField("model", table.model(model.getKey()));
            JsonText.names(json, what, model.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
