package org.disentangle.session.studies;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.disentangle.analysis.scale.FrozenScale;
import org.disentangle.analysis.scale.FrozenScales;
import org.disentangle.analysis.scale.ScaleColumn;
import org.disentangle.analysis.scale.ScaleOrigin;
import org.disentangle.session.json.JsonText;
import org.disentangle.state.SmallFile;
import org.disentangle.table.Direction;
import org.disentangle.table.SourceFile;

/**
 * Frozen scales as JSON text: {@code "format": "disentangle-scale"}, with a version that increases when a field changes
 * its meaning. Numbers are the shortest text that reads back to the same double. Fields may be added; a reader notes
 * unknown ones.
 */
public final class ScaleJson {
    static final String FORMAT = "disentangle-scale";
    static final int VERSION = 1;

    private ScaleJson() {}

    /**
     * A scale file that was read.
     *
     * @param scales the scales
     * @param notes sentences about what was not understood
     */
    public record Parsed(FrozenScales scales, List<String> notes) {
        public Parsed {
            notes = List.copyOf(notes);
        }
    }

    /**
     * The scales as text that ends with a line break.
     *
     * @param program the name and version of the program, for information
     */
    public static String text(FrozenScales scales, String program) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonText.generator(text)) {
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeNumberField("version", VERSION);
            json.writeStringField("program", program);
            json.writeArrayFieldStart("scales");
            for (FrozenScale scale : scales.scales()) {
                write(scale, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter does not fail", e);
        }
        return text.append('\n').toString();
    }

    private static void write(FrozenScale scale, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("group", scale.group());
        writeOrigin(scale.origin(), json);
        json.writeArrayFieldStart("benchmarks");
        for (ScaleColumn column : scale.columns()) {
            json.writeStartObject();
            json.writeStringField("benchmark", column.benchmark());
            writeDirection(column.direction(), json);
            json.writeNumberField("mean", column.mean());
            json.writeNumberField("sd", column.deviation());
            json.writeNumberField("loading", column.loading());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeOrigin(ScaleOrigin origin, JsonGenerator json) throws IOException {
        json.writeStringField("title", origin.title());
        json.writeArrayFieldStart("files");
        for (SourceFile file : origin.files()) {
            json.writeStartObject();
            json.writeStringField("name", file.name());
            json.writeStringField("sha256", file.sha256());
            json.writeNumberField("bytes", file.bytes());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("pca", origin.matrix().word());
        json.writeNumberField("models", origin.models());
        json.writeNumberField("explained_variance", origin.explainedVariance());
    }

    private static void writeDirection(Direction direction, JsonGenerator json) throws IOException {
        if (direction instanceof Direction.Target target) {
            json.writeStringField("direction", "target");
            json.writeNumberField("target", target.value());
        } else {
            json.writeStringField("direction", direction.word());
        }
    }

    /**
     * Whether a file is a scale, by the field that every scale starts with; fast for any file.
     */
    public static boolean isScale(Path file) {
        try (InputStream bytes = SmallFile.open(file);
                JsonParser parser = new JsonFactory().createParser(bytes)) {
            return parser.nextToken() == JsonToken.START_OBJECT
                    && "format".equals(parser.nextFieldName())
                    && FORMAT.equals(parser.nextTextValue());
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Reads a scale file.
     *
     * @throws ScaleException if it is not one, is of a later version, or a field is missing or invalid
     */
    public static Parsed read(String text) throws ScaleException {
        return new ScaleReader().read(text);
    }
}
