package org.disentangle.session.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.disentangle.state.InputFile;
import org.jspecify.annotations.Nullable;

/**
 * The kind of a file, judged by its first bytes, and by its name only if those are inconclusive.
 */
public enum FileKind {
    /** A session, complete or not. */
    SESSION,
    RECIPE,
    /** Anything else, which may be a table. */
    OTHER;

    private static final int LOOKED_AT = 4096;

    /** The kind of a file; {@link #OTHER} if it cannot be read. */
    public static FileKind of(Path file) {
        byte[] beginning;
        try (InputStream bytes = InputFile.open(file)) {
            beginning = bytes.readNBytes(LOOKED_AT);
            if (isArchive(beginning)) {
                return SESSION;
            }
        } catch (IOException unreadable) {
            return SessionFile.isNamed(file) ? SESSION : OTHER;
        }
        String format = format(new String(beginning, StandardCharsets.UTF_8));
        if (format.equals(FormatVersion.RECIPE.word())) {
            return RECIPE;
        }
        return format.equals(FormatVersion.SESSION.word()) || SessionFile.isNamed(file) ? SESSION : OTHER;
    }

    static boolean isRecipe(String text) {
        return format(text).equals(FormatVersion.RECIPE.word());
    }

    /** Whether a file is a session archive rather than a spreadsheet: a session starts with its text. */
    private static boolean isArchive(byte[] beginning) throws IOException {
        if (beginning.length < 4 || beginning[0] != 'P' || beginning[1] != 'K') {
            return false;
        }
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(beginning))) {
            @Nullable ZipEntry first = zip.getNextEntry();
            return first != null && first.getName().equals(SessionArchive.SESSION);
        } catch (IllegalArgumentException badName) {
            return false;
        }
    }

    /** The field "format", if it is among the first fields of an object. */
    private static String format(String text) {
        if (!text.stripLeading().startsWith("{")) {
            return "";
        }
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return "";
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("format")) {
                    return value == JsonToken.VALUE_STRING ? parser.getText() : "";
                }
                parser.skipChildren();
            }
            return "";
        } catch (IOException notJson) {
            return "";
        }
    }
}
