package org.disentangle.session;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.options.AnalysisOptions;

/**
 * A recipe as JSON text: {@code "format": "disentangle-recipe"}, with a version that grows when a field changes its meaning.
 * Fields may be added without that; a reader notes those it does not know.
 */
public final class RecipeJson {
    static final String FORMAT = "disentangle-recipe";
    static final int VERSION = 1;

    private RecipeJson() {}

    /**
     * A recipe that was read.
     *
     * @param recipe the recipe; a field that the text does not have takes its default
     * @param notes whole sentences about what was not understood
     */
    public record Parsed(Recipe recipe, List<String> notes) {
        public Parsed {
            notes = List.copyOf(notes);
        }
    }

    /** The recipe as text, ending in a line end. */
    public static String text(Recipe recipe) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonText.generator(text)) {
            write(recipe, json);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter does not fail", e);
        }
        return text.append('\n').toString();
    }

    /** The recipe as one line of text. */
    public static String compactText(Recipe recipe) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonText.compactGenerator(text)) {
            write(recipe, json);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter does not fail", e);
        }
        return text.toString();
    }

    /** Writes the recipe as one object. */
    public static void write(Recipe recipe, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeNumberField("version", VERSION);
        writeNames("files", recipe.files(), json);
        InputJson.write(recipe.input(), json);
        writeOptional("benchmarks", recipe.benchmarks(), json);
        writeNames("capabilities", recipe.capabilities(), json);
        writeNames("safety", recipe.safety(), json);
        json.writeFieldName("analysis");
        writeAnalysis(recipe.analysis(), json);
        json.writeFieldName("filter");
        FilterJson.write(recipe.filter(), json);
        StudyJson.write(recipe.studies(), json);
        json.writeFieldName("figures");
        writeFigures(recipe.figures(), json);
        json.writeEndObject();
    }

    private static void writeAnalysis(AnalysisOptions options, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("pca", options.matrix().word());
        json.writeStringField("correlation", options.coefficient().word());
        json.writeNumberField("threshold", options.thresholdChoice().stated());
        writeOptional("threshold_of", options.thresholdChoice().of(), json);
        json.writeNumberField("confidence", options.confidence());
        writeOptional("group_by", options.groupBy(), json);
        json.writeBooleanField("automatic_groups", options.automaticGroups());
        writeOptional("x", options.x(), json);
        json.writeStringField("missing", options.missing().word());
        writeOptional("partial", options.partial(), json);
        json.writeStringField("resample", options.interval().resampling().word());
        json.writeNumberField("resamples", options.interval().resamples());
        json.writeNumberField("seed", options.interval().seed());
        json.writeBooleanField("fixed_score", options.interval().fixedScore());
        json.writeBooleanField("doubling", options.interval().doubling());
        json.writeEndObject();
    }

    private static void writeFigures(FigureChoices figures, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeNames("formats", figures.formats(), json);
        json.writeNumberField("width_pt", figures.size().width());
        json.writeNumberField("height_pt", figures.size().height());
        json.writeNumberField("dpi", figures.dpi());
        json.writeEndObject();
    }

    private static void writeNames(String field, List<String> names, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String name : names) {
            json.writeString(name);
        }
        json.writeEndArray();
    }

    private static void writeOptional(String field, Optional<String> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get());
        } else {
            json.writeNullField(field);
        }
    }

    /**
     * Reads a recipe.
     *
     * @throws RecipeException if it is not one, is of a later version, or a field has a value that it cannot have
     */
    public static Parsed read(String text) throws RecipeException {
        return new RecipeReader().read(text);
    }
}
