package org.disentangle.ui.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.lang.System.Logger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.disentangle.job.Progress;
import org.disentangle.session.json.JsonText;
import org.disentangle.state.SafeWriter;
import org.disentangle.state.SetAside;
import org.disentangle.state.SmallFile;

/** The settings as {@code settings.json}. */
final class SettingsFile {
    private static final Logger LOG = System.getLogger(SettingsFile.class.getName());

    private final Path file;
    private Settings saved = Settings.defaults();
    private Optional<String> damage = Optional.empty();

    SettingsFile(Path folder) {
        this.file = folder.resolve("settings.json");
    }

    /** Reads the settings; missing ones get their defaults. A damaged file is set aside. */
    Settings read() {
        saved = found();
        return saved;
    }

    /** A sentence about a damaged file that was set aside, if one was. */
    Optional<String> damage() {
        return damage;
    }

    private Settings found() {
        if (!Files.exists(file)) {
            return Settings.defaults();
        }
        try (JsonParser parser = new JsonFactory().createParser(SmallFile.text(file))) {
            return read(parser);
        } catch (IOException e) {
            damage = Optional.of(SetAside.damaged(file, "The settings", "the defaults are used", e));
            return Settings.defaults();
        }
    }

    private static Settings read(JsonParser parser) throws IOException {
        Settings settings = Settings.defaults();
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new JsonParseException(parser, "it is not a JSON object");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            settings = with(settings, name, value, parser);
            parser.skipChildren();
        }
        if (parser.currentToken() != JsonToken.END_OBJECT) {
            throw new JsonParseException(parser, "it is cut short");
        }
        return settings;
    }

    private static Settings with(Settings s, String name, JsonToken value, JsonParser parser) throws IOException {
        boolean number = value.isNumeric();
        boolean truth = value.isBoolean();
        return switch (name) {
            case "dark" ->
                truth
                        ? new Settings(parser.getBooleanValue(), s.textPercent(), s.width(), s.height(), s.maximised())
                        : s;
            case "textPercent" ->
                number ? new Settings(s.dark(), parser.getIntValue(), s.width(), s.height(), s.maximised()) : s;
            case "width" ->
                number
                        ? new Settings(s.dark(), s.textPercent(), parser.getDoubleValue(), s.height(), s.maximised())
                        : s;
            case "height" ->
                number ? new Settings(s.dark(), s.textPercent(), s.width(), parser.getDoubleValue(), s.maximised()) : s;
            case "maximised" ->
                truth ? new Settings(s.dark(), s.textPercent(), s.width(), s.height(), parser.getBooleanValue()) : s;
            default -> s;
        };
    }

    /** The same, unless it has been cancelled while an earlier write was under way. */
    synchronized boolean write(Settings settings, Progress progress) {
        progress.check();
        return write(settings);
    }

    /** Saves the settings if they have changed. A failure is only logged. */
    synchronized boolean write(Settings settings) {
        if (settings.equals(saved)) {
            return true;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            SafeWriter.write(file, stream -> {
                try (JsonGenerator json = JsonText.generator(new OutputStreamWriter(stream, StandardCharsets.UTF_8))) {
                    json.writeStartObject();
                    json.writeBooleanField("dark", settings.dark());
                    json.writeNumberField("textPercent", settings.textPercent());
                    json.writeNumberField("width", settings.width());
                    json.writeNumberField("height", settings.height());
                    json.writeBooleanField("maximised", settings.maximised());
                    json.writeEndObject();
                }
            });
            saved = settings;
            return true;
        } catch (IOException e) {
            LOG.log(Logger.Level.WARNING, "the settings cannot be saved", e);
            return false;
        }
    }
}
