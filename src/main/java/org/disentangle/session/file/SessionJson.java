package org.disentangle.session.file;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.JsonText;
import org.disentangle.session.json.RecipeException;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.view.ViewState;

/**
 * A session as JSON text: {@code "format": "disentangle-session"}. Its plan is a recipe with its own version, so that
 * there is one reader of plans. Fields may be added; a reader notes unknown ones.
 */
public final class SessionJson {
    private static final String SHA256 = "[0-9a-f]{64}";
    private static final double LARGEST_WHOLE = 1L << 53;

    private SessionJson() {}

    /**
     * A session that was read.
     *
     * @param session the session
     * @param notes sentences about what was not understood
     */
    public record Parsed(SavedSession session, List<String> notes) {
        public Parsed {
            notes = List.copyOf(notes);
        }
    }

    /** The session as text that ends with a line break. Equal sessions have equal text. */
    public static String text(SavedSession session) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonText.generator(text)) {
            write(session, json);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter does not fail", e);
        }
        return text.append('\n').toString();
    }

    private static void write(SavedSession session, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FormatVersion.SESSION.word());
        json.writeNumberField("version", FormatVersion.SESSION.latest());
        json.writeFieldName("plan");
        PlanJson.write(session.plan(), json);
        json.writeFieldName("view");
        ViewStateJson.write(session.view(), json);
        json.writeArrayFieldStart("sources");
        for (SavedSource source : session.sources()) {
            json.writeStartObject();
            json.writeStringField("name", source.name());
            json.writeStringField("path", source.path());
            json.writeStringField("sha256", source.print().sha256());
            json.writeNumberField("bytes", source.print().bytes());
            JsonText.optional(json, "inside", source.inside());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (session.size().isPresent()) {
            json.writeObjectFieldStart("table");
            json.writeNumberField("models", session.size().get().models());
            json.writeNumberField("benchmarks", session.size().get().benchmarks());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /**
     * Reads a session.
     *
     * @throws RecipeException if it is not one, is of a later version, or a field has an invalid value
     */
    public static Parsed read(String text) throws RecipeException {
        List<String> notes = new ArrayList<>();
        JsonFields fields = JsonFields.parse(FormatVersion.SESSION.noun(), text, notes);
        FormatVersion.SESSION.check(fields);
        Plan plan = PlanReader.plan(fields.object("plan").orElseThrow(() -> fields.missing("plan")));
        Optional<JsonFields> view = fields.object("view");
        SavedSession session = new SavedSession(
                plan,
                view.isPresent() ? ViewStateJson.read(view.get()) : ViewState.initial(),
                sources(fields),
                size(fields));
        fields.noteUnread();
        return new Parsed(session, notes);
    }

    private static List<SavedSource> sources(JsonFields fields) throws RecipeException {
        List<SavedSource> sources = new ArrayList<>();
        for (JsonFields source : fields.objects("sources")) {
            sources.add(new SavedSource(
                    source.text("name").orElseThrow(() -> source.missing("name")),
                    path(source),
                    new FilePrint(sha256(source), bytes(source)),
                    inside(source)));
            source.noteUnread();
        }
        return sources;
    }

    private static String path(JsonFields source) throws RecipeException {
        String path = source.text("path").orElseThrow(() -> source.missing("path"));
        if (path.isEmpty() || path.indexOf('\0') >= 0) {
            throw source.wrong("path", "the path of a file");
        }
        return path;
    }

    private static String sha256(JsonFields source) throws RecipeException {
        return source.text("sha256")
                .filter(text -> text.matches(SHA256))
                .orElseThrow(() -> source.wrong("sha256", "64 hexadecimal digits in lower case"));
    }

    private static long bytes(JsonFields source) throws RecipeException {
        double bytes = source.number("bytes").orElseThrow(() -> source.missing("bytes"));
        if (!(bytes >= 0 && bytes <= LARGEST_WHOLE && bytes == Math.rint(bytes))) {
            throw source.wrong("bytes", "a number of bytes");
        }
        return (long) bytes;
    }

    private static Optional<String> inside(JsonFields source) throws RecipeException {
        Optional<String> inside = source.text("inside");
        if (inside.filter(name -> !SessionArchive.isDataName(name)).isPresent()) {
            throw source.wrong("inside", "the name of an entry in " + SessionArchive.DATA);
        }
        return inside;
    }

    private static Optional<SavedSession.TableSize> size(JsonFields fields) throws RecipeException {
        Optional<JsonFields> table = fields.object("table");
        if (table.isEmpty()) {
            return Optional.empty();
        }
        SavedSession.TableSize size = new SavedSession.TableSize(
                table.get().integer("models").orElse(0),
                table.get().integer("benchmarks").orElse(0));
        table.get().noteUnread();
        return Optional.of(size);
    }
}
