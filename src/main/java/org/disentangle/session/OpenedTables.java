package org.disentangle.session;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.lang.System.Logger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.disentangle.importing.number.DecimalMark;
import org.disentangle.importing.options.Arrangement;
import org.disentangle.importing.options.ColumnUses;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.options.Layout;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.options.Repeated;
import org.disentangle.importing.preview.ChosenColumns;
import org.disentangle.importing.preview.PreviewColumn;
import org.disentangle.importing.source.Source;
import org.disentangle.importing.text.Dialect;
import org.disentangle.state.SafeWriter;
import org.disentangle.state.SmallFile;

/**
 * Choices made for tables opened before, recognised by their columns: a catalogue file of the roles and the reading
 * choices, in their own folder.
 */
public final class OpenedTables {
    private static final Logger LOG = System.getLogger(OpenedTables.class.getName());
    private static final int KEY_LENGTH = 24;
    private static final String SEPARATOR = "\u001F";

    private final Path folder;

    public OpenedTables(Path stateFolder) {
        this.folder = stateFolder.resolve("tables");
    }

    /** The choices made for a table with these columns. */
    public Optional<ImportOptions> find(List<PreviewColumn> columns, ImportOptions defaults) {
        Path catalogue = folder.resolve(key(columns) + ".csv");
        Path reading = folder.resolve(key(columns) + ".properties");
        if (!Files.exists(catalogue) || !Files.exists(reading)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(SmallFile.text(reading)));
            Source source = Source.text("the roles chosen before", SmallFile.text(catalogue));
            return Optional.of(new ImportOptions(
                    Optional.of(source),
                    names(properties, "capabilities"),
                    names(properties, "safety"),
                    defaults.proposeKnownDirections(),
                    reading(properties),
                    new ColumnUses(
                                    text(properties, "model"),
                                    Set.copyOf(names(properties, "attributes")),
                                    Set.copyOf(names(properties, "percentages")))
                            .withErrors(errors(properties))));
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.log(Logger.Level.WARNING, "what was chosen for this table cannot be read", unreadable);
            return Optional.empty();
        }
    }

    /** The doubts accepted when a table with these columns was opened; they need not be raised again. */
    public Set<String> accepted(List<PreviewColumn> columns) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(SmallFile.text(folder.resolve(key(columns) + ".properties"))));
            return Set.copyOf(names(properties, "accepted"));
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.log(Logger.Level.WARNING, "what was accepted for this table cannot be read", unreadable);
            return Set.of();
        }
    }

    /**
     * Keeps the choices. A failure is only logged.
     *
     * @param proposed the columns that identify the table later
     * @param columns the choices for the columns
     * @param accepted the doubts at the time of the choices
     */
    public void remember(List<PreviewColumn> proposed, ChosenColumns columns, Reading reading, List<String> accepted) {
        ImportOptions options = columns.over(ImportOptions.literal());
        Properties properties = new Properties();
        reading.encoding().ifPresent(name -> properties.setProperty("encoding", name));
        reading.dialect().ifPresent(dialect -> properties.setProperty("delimiter", dialect.word()));
        reading.sheet().ifPresent(sheet -> properties.setProperty("sheet", sheet));
        reading.layout().ifPresent(layout -> properties.setProperty("layout", layout.name()));
        reading.headerRow().ifPresent(row -> properties.setProperty("header-row", Integer.toString(row)));
        reading.metric().ifPresent(metric -> properties.setProperty("metric", metric));
        reading.decimalMark().ifPresent(mark -> properties.setProperty("decimal", mark.name()));
        properties.setProperty("repeated", reading.repeated().name());
        columns.uses().model().ifPresent(model -> properties.setProperty("model", model));
        properties.setProperty(
                "attributes", String.join(SEPARATOR, columns.uses().attributes()));
        properties.setProperty(
                "percentages", String.join(SEPARATOR, columns.uses().percentages()));
        List<String> errors = new ArrayList<>();
        new TreeMap<>(columns.uses().errors()).forEach((score, column) -> errors.addAll(List.of(score, column)));
        properties.setProperty("errors", String.join(SEPARATOR, errors));
        properties.setProperty("accepted", String.join(SEPARATOR, accepted));
        properties.setProperty("capabilities", String.join(SEPARATOR, options.capabilities()));
        properties.setProperty("safety", String.join(SEPARATOR, options.safety()));
        try {
            Files.createDirectories(folder);
            SafeWriter.write(folder.resolve(key(proposed) + ".csv"), columns.catalogue());
            SafeWriter.write(
                    folder.resolve(key(proposed) + ".properties"),
                    stream -> properties.store(new OutputStreamWriter(stream, StandardCharsets.UTF_8), null));
        } catch (IOException unwritable) {
            LOG.log(Logger.Level.WARNING, "what was chosen for this table cannot be kept", unwritable);
        }
    }

    private static Reading reading(Properties properties) {
        return new Reading(
                text(properties, "encoding"),
                text(properties, "delimiter").flatMap(Dialect::ofWord),
                text(properties, "sheet"),
                new Arrangement(
                        text(properties, "layout").map(Layout::valueOf),
                        text(properties, "header-row")
                                .map(row -> OptionalInt.of(Integer.parseInt(row)))
                                .orElse(OptionalInt.empty()),
                        text(properties, "metric")),
                text(properties, "decimal").map(DecimalMark::valueOf),
                text(properties, "repeated").map(Repeated::valueOf).orElse(Repeated.KEEP));
    }

    private static Optional<String> text(Properties properties, String name) {
        return Optional.ofNullable(properties.getProperty(name));
    }

    private static List<String> names(Properties properties, String name) {
        return text(properties, name)
                .filter(all -> !all.isEmpty())
                .map(all -> List.of(all.split(SEPARATOR)))
                .orElse(List.of());
    }

    /** The columns of scores and those of their errors. */
    private static Map<String, String> errors(Properties properties) {
        List<String> names = names(properties, "errors");
        Map<String, String> errors = new HashMap<>();
        for (int i = 0; i + 1 < names.size(); i += 2) {
            errors.put(names.get(i), names.get(i + 1));
        }
        return errors;
    }

    private static String key(List<PreviewColumn> columns) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (PreviewColumn column : columns) {
                digest.update((column.name() + SEPARATOR).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, KEY_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
