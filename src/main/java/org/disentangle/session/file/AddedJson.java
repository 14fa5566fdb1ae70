package org.disentangle.session.file;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.disentangle.importing.joining.ChosenMatch;
import org.disentangle.importing.joining.Conflicts;
import org.disentangle.importing.options.Reading;
import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.RecipeException;
import org.disentangle.session.plan.AddedTable;
import org.disentangle.table.Role;

/** The part of a plan with the decisions about joined tables. */
final class AddedJson {
    private AddedJson() {}

    /** Writes the field into the current object. */
    static void write(List<AddedTable> joins, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("added");
        for (AddedTable table : joins) {
            if (isDecided(joins, table.file())) {
                write(table, json);
            }
        }
        json.writeEndArray();
    }

    /** Whether there are decisions about a file, which may be joined more than once. */
    private static boolean isDecided(List<AddedTable> joins, String file) {
        return joins.stream().anyMatch(table -> table.file().equals(file) && !table.equals(AddedTable.undecided(file)));
    }

    private static void write(AddedTable table, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", table.file());
        if (table.reading().isPresent()) {
            SourcesJson.writeReading(table.reading().get(), json);
        }
        if (table.columns().benchmarks().isEmpty()) {
            ColumnsJson.writeUses(table.uses(), json);
        } else {
            ColumnsJson.write(table.columns(), json);
        }
        if (table.benchmark().isPresent()) {
            json.writeStringField("benchmark", table.benchmark().get());
        }
        json.writeStringField("conflicts", table.conflicts().word());
        json.writeArrayFieldStart("matches");
        for (ChosenMatch match : table.matches()) {
            json.writeStartObject();
            json.writeStringField("added", match.added());
            if (match.base().isPresent()) {
                json.writeStringField("base", match.base().get());
            } else {
                json.writeNullField("base");
            }
            if (match.occurrence() != 0) {
                json.writeNumberField("occurrence", match.occurrence());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("roles");
        for (Map.Entry<String, Role> role : new TreeMap<>(table.roles()).entrySet()) {
            json.writeStartObject();
            json.writeStringField("column", role.getKey());
            json.writeStringField("role", role.getValue().word());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static List<AddedTable> read(JsonFields fields) throws RecipeException {
        List<AddedTable> tables = new ArrayList<>();
        for (JsonFields table : fields.objects("added")) {
            Optional<Reading> reading = SourcesJson.reading(table);
            tables.add(new AddedTable(
                    required(table, "file"),
                    reading,
                    ColumnsJson.read(table),
                    matches(table),
                    conflicts(table),
                    roles(table),
                    table.text("benchmark")));
            table.noteUnread();
        }
        return tables;
    }

    private static List<ChosenMatch> matches(JsonFields table) throws RecipeException {
        List<ChosenMatch> matches = new ArrayList<>();
        for (JsonFields match : table.objects("matches")) {
            matches.add(new ChosenMatch(required(match, "added"), match.text("base"), occurrence(match, 0)));
            match.noteUnread();
        }
        return matches;
    }

    private static Conflicts conflicts(JsonFields table) throws RecipeException {
        Optional<String> word = table.text("conflicts");
        if (word.isEmpty()) {
            return Conflicts.KEEP;
        }
        for (Conflicts conflicts : Conflicts.values()) {
            if (conflicts.word().equals(word.get())) {
                return conflicts;
            }
        }
        throw table.wrong("conflicts", "\"keep\", \"replace\" or \"refuse\"");
    }

    private static Map<String, Role> roles(JsonFields table) throws RecipeException {
        Map<String, Role> roles = new LinkedHashMap<>();
        for (JsonFields said : table.objects("roles")) {
            String word = required(said, "role");
            Role role = List.of(Role.values()).stream()
                    .filter(one -> one.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> said.wrong("role", "\"capabilities\", \"safety\" or \"ignored\""));
            roles.put(required(said, "column"), role);
            said.noteUnread();
        }
        return roles;
    }

    static int occurrence(JsonFields fields, int otherwise) throws RecipeException {
        int occurrence = fields.integer("occurrence").orElse(otherwise);
        if (occurrence < otherwise) {
            throw fields.wrong("occurrence", "a whole number from 1");
        }
        return occurrence;
    }

    static String required(JsonFields fields, String field) throws RecipeException {
        return fields.text(field).orElseThrow(() -> fields.wrong(field, "a text"));
    }
}
