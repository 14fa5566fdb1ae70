package org.disentangle.session.file;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.disentangle.session.filter.FilterMode;
import org.disentangle.session.json.JsonText;
import org.disentangle.session.json.RecipeException;
import org.disentangle.session.option.AnalysisOptionList;
import org.disentangle.session.option.FigureOptionList;
import org.disentangle.session.plan.AddedTable;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.plan.Sources;

/**
 * A plan as JSON text, which users know as a recipe: {@code "format": "disentangle-recipe"}. Fields may be added; a
 * reader notes unknown ones. The version written is the lowest whose readers arrive at the same numbers and figures: 1
 * unless a field is needed that its readers would ignore.
 */
public final class PlanJson {
    private static final int FIRST_VERSION = 1;

    private PlanJson() {}

    /**
     * A plan that was read.
     *
     * @param plan the plan; fields missing in the text have their defaults
     * @param notes sentences about what was not understood
     */
    public record Parsed(Plan plan, List<String> notes) {
        public Parsed {
            notes = List.copyOf(notes);
        }
    }

    /** The plan as text that ends with a line break. */
    public static String text(Plan plan) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonText.generator(text)) {
            write(plan, json);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter does not fail", e);
        }
        return text.append('\n').toString();
    }

    /** The plan as one line of text. */
    public static String compactText(Plan plan) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonText.compactGenerator(text)) {
            write(plan, json);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter does not fail", e);
        }
        return text.toString();
    }

    /** Writes the plan as one object. */
    public static void write(Plan plan, JsonGenerator json) throws IOException {
        Sources input = plan.input();
        json.writeStartObject();
        json.writeStringField("format", FormatVersion.RECIPE.word());
        json.writeNumberField("version", version(plan));
        JsonText.names(json, "files", input.files());
        SourcesJson.write(input, json);
        AddedJson.write(input.joins(), json);
        EditsJson.write(plan.edits(), json);
        JsonText.optional(json, "benchmarks", input.roles().catalogue());
        JsonText.names(json, "capabilities", input.roles().capabilities());
        JsonText.names(json, "safety", input.roles().safety());
        json.writeFieldName("analysis");
        json.writeStartObject();
        AnalysisOptionList.write(json, plan.analysis());
        json.writeEndObject();
        json.writeFieldName("filter");
        FilterJson.write(plan.filter().passing(), json);
        StudyJson.write(plan.studies(), json);
        json.writeFieldName("figures");
        json.writeStartObject();
        FigureOptionList.write(json, plan.figures());
        json.writeEndObject();
        writeLater(plan, json);
        json.writeEndObject();
    }

    /** Writes the fields that the first version did not have, if they differ from what its readers assume. */
    private static void writeLater(Plan plan, JsonGenerator json) throws IOException {
        if (plan.filter().mode() != PlanReader.modeOf(plan.filter().passing())) {
            json.writeStringField("filter_mode", plan.filter().mode().word());
        }
        if (plan.input().roles().knownDirections()) {
            json.writeBooleanField("known_directions", true);
        }
        LabelsJson.write(plan.labels(), json);
    }

    private static int version(Plan plan) {
        boolean hides = !plan.filter().isEverything() && plan.filter().mode() == FilterMode.HIDE;
        boolean statesOfAdded = plan.input().joins().stream()
                .anyMatch(table -> !table.columns().benchmarks().isEmpty());
        long differentJoins = plan.input().joins().stream().distinct().count();
        long joinedFiles =
                plan.input().joins().stream().map(AddedTable::file).distinct().count();
        boolean later = hides
                || differentJoins > joinedFiles
                || statesOfAdded
                || plan.input().roles().knownDirections()
                || !plan.labels().isEmpty();
        return later ? FormatVersion.RECIPE.latest() : FIRST_VERSION;
    }

    /**
     * Reads a plan.
     *
     * @throws RecipeException if it is not one, is of a later version, or a field has an invalid value
     */
    public static Parsed read(String text) throws RecipeException {
        return new PlanReader().read(text);
    }
}
