package org.disentangle.session.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.disentangle.session.json.RecipeException;
import org.disentangle.state.InputFile;
import org.disentangle.state.SafeWriter;
import org.disentangle.state.SmallFile;

/**
 * A session as a file: JSON text, or a zip archive with the data inside; distinguished by the first bytes, whatever the
 * name. A recipe is read as a session with choices only.
 */
public final class SessionFile {
    /** Its file name extension, without the dot. */
    public static final String ENDING = "disentangle";

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private SessionFile() {}

    /** Whether a name is that of a session. */
    public static boolean isNamed(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith("." + ENDING);
    }

    /**
     * Reads a session or a recipe.
     *
     * @throws RecipeException if it is neither, is of a later version, or a field has an invalid value
     * @throws IOException if the file cannot be read
     */
    public static SessionJson.Parsed read(Path file) throws RecipeException, IOException {
        return isArchive(file) ? SessionJson.read(SessionArchive.text(file)) : of(SmallFile.text(file));
    }

    /**
     * Reads a recipe, or a session given in its place.
     *
     * @throws RecipeException if it is neither, is of a later version, or a field has an invalid value
     * @throws IOException if the file cannot be read
     */
    public static SessionJson.Parsed readRecipe(Path file) throws RecipeException, IOException {
        return FileKind.of(file) == FileKind.OTHER ? ofRecipe(SmallFile.text(file)) : read(file);
    }

    /** Reads a session or a recipe from text. */
    public static SessionJson.Parsed of(String text) throws RecipeException {
        if (text.isBlank()) {
            throw new RecipeException("It is not a session: it is empty.");
        }
        return FileKind.isRecipe(text) ? ofRecipe(text) : SessionJson.read(text);
    }

    private static SessionJson.Parsed ofRecipe(String text) throws RecipeException {
        PlanJson.Parsed recipe = PlanJson.read(text);
        return new SessionJson.Parsed(SavedSession.ofRecipe(recipe.plan()), recipe.notes());
    }

    static boolean isArchive(Path file) throws IOException {
        try (InputStream bytes = InputFile.open(file)) {
            return Arrays.equals(bytes.readNBytes(ZIP.length), ZIP);
        }
    }

    /**
     * The contents of a session file, including the data that its sources mark as inside. Writing fails if such a file
     * cannot be read or has changed since the session was made.
     *
     * @param places gives the path of a file to copy inside, by its name in the plan
     */
    public static SafeWriter.Contents contents(SavedSession session, Function<String, Path> places) {
        String text = SessionJson.text(session);
        if (session.sources().stream().allMatch(source -> source.inside().isEmpty())) {
            return stream -> stream.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return stream -> {
            ZipOutputStream zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
            begin(zip, SessionArchive.SESSION);
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            for (SavedSource source : session.sources()) {
                if (source.inside().isPresent()) {
                    begin(zip, source.inside().get());
                    copy(source, places.apply(source.name()), zip);
                }
            }
            zip.finish();
        };
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
    }

    private static void copy(SavedSource source, Path place, ZipOutputStream zip) throws IOException {
        long count;
        try (InputStream bytes = InputFile.open(place)) {
            count = bytes.transferTo(zip);
        }
        if (count != source.print().bytes()) {
            throw SessionArchive.refused(
                    place, source.name() + " has changed since it was read; open it again, then save");
        }
    }
}
