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
 * What kind of file this is to the program, judged by its first bytes, and by its name only where those are
 * inconclusive.
 */
public enum FileKind {
    /** A session, whole or not. */
    SESSION,
    RECIPE,
    /** Anything else, which may be a table. */
    OTHER;

    private static final int LOOKED_AT = 4096;

    /** Looks at a file; one that cannot be read is of no kind. */
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

    /** Spreadsheets are archives too; a session begins with its text. */
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

    /** The field "format", if it is among the first ones of an object. */
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
