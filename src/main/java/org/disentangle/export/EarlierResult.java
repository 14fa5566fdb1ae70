package org.disentangle.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The result of an earlier run in a folder, according to its {@code analysis.json}. */
final class EarlierResult {
    static final String MARKER = "analysis.json";

    private EarlierResult() {}

    /**
     * The files that an earlier run wrote, relative to the folder with {@code /} between names; empty if the folder
     * holds no result.
     */
    static Optional<Set<String>> files(Path folder) throws IOException {
        Path marker = folder.resolve(MARKER);
        if (!Files.isRegularFile(marker)) {
            return Optional.empty();
        }
        try (JsonParser parser = new JsonFactory().createParser(marker.toFile())) {
            return read(parser);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Whether a folder holds a result with all of its files. */
    static boolean isWhole(Path folder) throws IOException {
        return files(folder)
                .filter(names -> names.stream().allMatch(name -> Files.isRegularFile(folder.resolve(name))))
                .isPresent();
    }

    /** Reads the format and the list of files, which come early, so little of the file is read. */
    private static Optional<Set<String>> read(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        boolean ours = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            if (field.equals("format")) {
                ours = AnalysisJson.FORMAT.equals(parser.getText());
                if (!ours) {
                    return Optional.empty();
                }
            } else if (field.equals("files") && ours && parser.currentToken() == JsonToken.START_ARRAY) {
                return Optional.of(names(parser));
            } else {
                parser.skipChildren();
            }
        }
        return Optional.empty();
    }

    private static Set<String> names(JsonParser parser) throws IOException {
        Set<String> names = new HashSet<>();
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            names.add(parser.getText());
        }
        return names;
    }
}
