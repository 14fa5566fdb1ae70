package org.disentangle.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.disentangle.catalogue.FormulaGuard;
import org.disentangle.importing.joining.ChosenMatch;
import org.disentangle.state.FileFailure;
import org.disentangle.state.SmallFile;

/** Reads which model each added one belongs to, from a file such as {@code matches.csv} in a results folder. */
final class MatchesFile {
    private static final String ADDED = "added_model";
    private static final String BASE = "base_model";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private MatchesFile() {}

    /**
     * The choices in the order of the file. Rows without an added model (they list models to which nothing was added)
     * and other columns are ignored.
     *
     * @throws CommandException with a sentence for the user if it is not such a file
     */
    static List<ChosenMatch> read(String file) throws CommandException {
        try (CSVParser rows = parser(SmallFile.text(Path.of(file)))) {
            if (!rows.getHeaderNames().containsAll(List.of(ADDED, BASE))) {
                throw new CommandException(
                        ExitCode.INPUT,
                        file + ": its first line must have the columns " + ADDED + " and " + BASE + ".");
            }
            List<ChosenMatch> matches = new ArrayList<>();
            for (CSVRecord row : rows) {
                String added = row.isSet(ADDED) ? name(row.get(ADDED)) : "";
                String base = row.isSet(BASE) ? name(row.get(BASE)) : "";
                if (!added.isEmpty()) {
                    matches.add(ChosenMatch.of(added, Optional.of(base).filter(name -> !name.isEmpty())));
                }
            }
            return matches;
        } catch (IOException e) {
            throw new CommandException(
                    ExitCode.INPUT, "The matches " + file + " cannot be read: " + FileFailure.unreadable(e) + ".", e);
        } catch (UncheckedIOException | IllegalArgumentException e) {
            throw new CommandException(ExitCode.INPUT, "The matches " + file + " cannot be read; is it a CSV file?", e);
        }
    }

    private static CSVParser parser(String text) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get()
                .parse(new StringReader(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
    }

    /** The name without the apostrophe that keeps spreadsheets from running the cell. */
    private static String name(String cell) {
        return FormulaGuard.unguarded(cell);
    }
}
