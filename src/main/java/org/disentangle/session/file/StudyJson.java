package org.disentangle.session.file;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.subdomains.Subdomain;
import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.JsonText;
import org.disentangle.session.json.RecipeException;
import org.disentangle.session.studies.StudyChoices;

/** The field {@code "studies"} of a recipe: the studies beyond the analysis. */
final class StudyJson {
    private StudyJson() {}

    static void write(StudyChoices studies, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("studies");
        json.writeArrayFieldStart("compare");
        for (StudyChoices.Comparison comparison : studies.comparisons()) {
            json.writeStartObject();
            json.writeStringField("first", comparison.first());
            JsonText.optional(json, "second", comparison.second());
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonText.optional(json, "scale", studies.scale());
        JsonText.optional(json, "pairs", studies.pairs());
        JsonText.optional(json, "subdomains", studies.subdomains());
        json.writeArrayFieldStart("subdomain_groups");
        for (Subdomain subdomain : studies.groups()) {
            json.writeStartObject();
            json.writeStringField("name", subdomain.name());
            json.writeArrayFieldStart("benchmarks");
            for (String benchmark : subdomain.benchmarks()) {
                json.writeString(benchmark);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static StudyChoices read(JsonFields recipe) throws RecipeException {
        Optional<JsonFields> object = recipe.object("studies");
        if (object.isEmpty()) {
            return StudyChoices.none();
        }
        JsonFields given = object.get();
        List<StudyChoices.Comparison> comparisons = new ArrayList<>();
        for (JsonFields comparison : given.objects("compare")) {
            comparisons.add(new StudyChoices.Comparison(
                    comparison.text("first").orElseThrow(() -> comparison.wrong("first", "the name of a benchmark")),
                    comparison.text("second")));
            comparison.noteUnread();
        }
        StudyChoices studies = new StudyChoices(
                comparisons, given.text("scale"), given.text("pairs"), given.text("subdomains"), groups(given));
        given.noteUnread();
        return studies;
    }

    private static List<Subdomain> groups(JsonFields given) throws RecipeException {
        List<Subdomain> groups = new ArrayList<>();
        for (JsonFields group : given.objects("subdomain_groups")) {
            String name = group.text("name")
                    .filter(text -> !text.isBlank())
                    .orElseThrow(() -> group.wrong("name", "the name of a subdomain"));
            List<String> benchmarks = group.texts("benchmarks")
                    .filter(names -> !names.isEmpty())
                    .orElseThrow(() -> group.wrong("benchmarks", "the names of capabilities benchmarks"));
            groups.add(new Subdomain(name, benchmarks));
            group.noteUnread();
        }
        return groups;
    }
}
