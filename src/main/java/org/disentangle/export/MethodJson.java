package org.disentangle.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.IntervalOptions;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.analysis.scale.FrozenScale;
import org.disentangle.analysis.scale.FrozenScales;
import org.disentangle.analysis.scale.ScaleOrigin;
import org.disentangle.analysis.subdomains.Subdomain;
import org.disentangle.analysis.subdomains.SubdomainAnalysis;
import org.disentangle.session.json.JsonText;
import org.disentangle.session.studies.Studies;
import org.disentangle.table.SourceFile;

/** Writes how the numbers came about: every choice with its value, defaults included. */
final class MethodJson {
    private final JsonGenerator json;

    MethodJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the field {@code method}. */
    void write(Analysis analysis, Studies studies) throws IOException {
        AnalysisOptions options = analysis.options();
        json.writeObjectFieldStart("method");
        json.writeStringField("coefficient", options.coefficient().word());
        json.writeStringField("matrix", options.matrix().word());
        json.writeStringField("missing_policy", options.missing().word());
        json.writeNumberField("threshold", options.threshold());
        json.writeNumberField("threshold_stated", options.thresholdChoice().stated());
        JsonText.optional(json, "threshold_of", options.thresholdChoice().of());
        JsonText.optional(json, "x", options.x());
        JsonText.optional(json, "partial", options.partial());
        interval(options.interval());
        scale(studies.scale());
        subdomains(studies);
        json.writeArrayFieldStart("notes");
        for (String note : studies.notes()) {
            json.writeString(note);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void interval(IntervalOptions interval) throws IOException {
        json.writeObjectFieldStart("interval");
        json.writeNumberField("confidence", interval.confidence());
        json.writeStringField("resampling", interval.resampling().word());
        if (interval.resampling() == Resampling.NONE) {
            json.writeNullField("resamples");
        } else {
            json.writeNumberField("resamples", interval.resamples());
        }
        json.writeNumberField("seed", interval.seed());
        json.writeBooleanField("fixed_score", interval.fixedScore());
        json.writeBooleanField("doubling", interval.doubling());
        json.writeEndObject();
    }

    private void scale(Optional<FrozenScales> scales) throws IOException {
        if (scales.isEmpty()) {
            json.writeNullField("scale");
            return;
        }
        json.writeArrayFieldStart("scale");
        for (FrozenScale scale : scales.get().scales()) {
            ScaleOrigin origin = scale.origin();
            json.writeStartObject();
            json.writeStringField("title", origin.title());
            json.writeStringField("group", scale.group());
            json.writeStringField("matrix", origin.matrix().word());
            json.writeNumberField("models", origin.models());
            json.writeNumberField("explained_variance", origin.explainedVariance());
            JsonText.names(
                    json,
                    "benchmarks",
                    scale.columns().stream().map(each -> each.benchmark()).toList());
            json.writeArrayFieldStart("sources");
            for (SourceFile source : origin.files()) {
                json.writeStartObject();
                json.writeStringField("name", source.name());
                json.writeStringField("sha256", source.sha256());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void subdomains(Studies studies) throws IOException {
        List<Subdomain> subdomains = studies.groups().stream()
                .limit(1)
                .flatMap(group -> group.subdomains().stream())
                .map(SubdomainAnalysis::subdomain)
                .toList();
        json.writeArrayFieldStart("subdomains");
        for (Subdomain subdomain : subdomains) {
            json.writeStartObject();
            json.writeStringField("name", subdomain.name());
            JsonText.names(json, "benchmarks", subdomain.benchmarks());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
