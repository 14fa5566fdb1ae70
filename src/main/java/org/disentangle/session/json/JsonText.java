package org.disentangle.session.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** The format of JSON files: readable, one record per line, equal bytes for equal contents. */
public final class JsonText {
    private static final int DEEPEST_WITH_LINES = 3;

    private JsonText() {}

    /** Makes a generator without white space that writes numbers as the shortest text that reads back exactly. */
    public static JsonGenerator compactGenerator(Writer out) throws IOException {
        return JsonFactory.builder()
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .build()
                .createGenerator(out);
    }

    /** Makes a generator with line breaks and indentation. */
    public static JsonGenerator generator(Writer out) throws IOException {
        JsonGenerator generator = compactGenerator(out);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withRootSeparator("\n")
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        printer.indentObjectsWith(new ShallowLines());
        printer.indentArraysWith(new ShallowLines());
        generator.setPrettyPrinter(printer);
        return generator;
    }

    /** Writes a field with an array of texts. */
    public static void names(JsonGenerator json, String field, List<String> names) throws IOException {
        json.writeArrayFieldStart(field);
        for (String name : names) {
            json.writeString(name);
        }
        json.writeEndArray();
    }

    /** Writes a field with a text, or null. */
    public static void optional(JsonGenerator json, String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get());
        } else {
            json.writeNullField(field);
        }
    }

    /** Indents near the root and uses single spaces deeper down. */
    private static final class ShallowLines implements DefaultPrettyPrinter.Indenter {
        @Override
        public void writeIndentation(JsonGenerator generator, int level) throws IOException {
            if (level < DEEPEST_WITH_LINES) {
                generator.writeRaw('\n');
                generator.writeRaw("  ".repeat(level));
            } else {
                generator.writeRaw(' ');
            }
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }
}
