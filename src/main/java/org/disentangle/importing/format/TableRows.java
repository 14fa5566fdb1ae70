package org.disentangle.importing.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.disentangle.catalogue.Arrows;
import org.disentangle.importing.format.TableShape.Line;
import org.disentangle.importing.note.CellsInWords;
import org.disentangle.importing.note.NoteSeries;
import org.disentangle.importing.note.Notes;
import org.disentangle.importing.number.Spaces;
import org.disentangle.importing.raw.HeaderNames;
import org.disentangle.importing.text.Cells;
import org.disentangle.importing.text.RecordHandler;
import org.disentangle.importing.text.TextProblem;
import org.disentangle.table.Direction;

/**
 * Passes on the header and the rows of a table without what surrounds them: titles and comments above, a row of units
 * beneath the header, notes below. It holds back the first records until it can decide.
 */
final class TableRows implements RecordHandler {
    /** How many records with more than one cell are held back, along with the one-cell records between them. */
    private static final int HELD_BACK = 100;

    private static final int MOST_HELD_BACK = 5000;
    private static final int HELD_ABOVE = 50;
    private static final int LONGEST_MODEL = 80;
    private static final int MOST_WORDS = 8;
    private static final Set<String> NOTE_WORDS = Set.of("note", "notes", "source", "sources", "legend", "caption");

    private final String source;
    private final OptionalInt chosenHeader;
    private final RecordHandler rows;
    private final Notes notes;
    private final NoteSeries notesBelow;
    private final List<Line> held = new ArrayList<>();
    private boolean deciding = true;
    private int headerLine;
    private int rowsHeld;
    private int linesAbove;

    TableRows(String source, OptionalInt chosenHeader, RecordHandler rows, Notes notes) {
        this.source = source;
        this.chosenHeader = chosenHeader;
        this.rows = rows;
        this.notes = notes;
        this.notesBelow = new NoteSeries(notes);
    }

    /** The line of the header; 0 if there is none. */
    int headerLine() {
        return headerLine;
    }

    @Override
    public void record(Cells record, int line) {
        if (deciding) {
            hold(record, line);
        } else {
            give(record, line);
        }
    }

    private void hold(Cells cells, int line) {
        if (cells.filled() == 0) {
            return;
        }
        boolean above = line < chosenHeader.orElse(1);
        if (above && held.size() == HELD_ABOVE) {
            linesAbove++;
            return;
        }
        Line record = Line.of(cells, line);
        held.add(record);
        rowsHeld += record.filled() > 1 && !record.cell(0).startsWith("#") ? 1 : 0;
        if (rowsHeld == HELD_BACK || held.size() == MOST_HELD_BACK) {
            decide();
        }
    }

    private void give(Cells record, int line) {
        boolean alone = record.filled() == 1 && !record.isBlank(0);
        if (alone && isNote(record.text(0))) {
            String text = record.text(0);
            notesBelow.add(() -> Notes.line(source, line, "left out as a note: " + CellsInWords.quoted(text)));
        } else {
            rows.record(record, line);
        }
    }

    /**
     * Called after the last record.
     *
     * @throws TextProblem if the line chosen for the header does not exist
     */
    void end() throws TextProblem {
        int wanted = chosenHeader.orElse(1);
        if (deciding && !held.isEmpty() && held.get(held.size() - 1).line() < wanted) {
            throw new TextProblem("the header was expected in line " + wanted
                    + ", but the table ends before it; choose an earlier line");
        }
        if (deciding) {
            decide();
        }
        notesBelow.close(others -> Notes.file(source, others + " more lines were left out as notes"));
    }

    private void decide() {
        deciding = false;
        if (held.isEmpty()) {
            return;
        }
        TableShape shape = TableShape.of(held, chosenHeader);
        int next = shape.above();
        noteAbove(shape);
        if (shape.header() < 0) {
            notes.add(Notes.line(
                    source,
                    held.get(next).line(),
                    "the first row looks like scores, not a header; the columns were numbered"));
            giveNumberedHeader();
        } else {
            giveHeader(shape);
            next++;
        }
        for (int i = next; i < held.size(); i++) {
            Line line = held.get(i);
            if (i == shape.units()) {
                noteUnits(line, shape);
            } else {
                give(Cells.of(line.cells()), line.line());
            }
        }
        held.clear();
    }

    /**
     * Notes that units are left out; a down arrow among them gets its own warning, because nothing else states a
     * direction.
     */
    private void noteUnits(Line units, TableShape shape) {
        notes.add(
                Notes.information(source, units.line(), "this row holds units and is not a model: " + inWords(units)));
        for (int column = 0; column < units.cells().size(); column++) {
            if (Arrows.direction(units.cell(column))
                            .filter(Direction.LOWER::equals)
                            .isPresent()
                    && shape.header() >= 0) {
                notes.decide(
                        source,
                        HeaderNames.clean(held.get(shape.header()).cell(column)),
                        "an arrow beneath the name says that lower is better, which was not applied; say so with"
                                + " --direction or in the preview");
            }
        }
    }

    private void noteAbove(TableShape shape) {
        int listed = Math.min(shape.above(), NoteSeries.LIMIT);
        for (int i = 0; i < shape.above(); i++) {
            Line line = held.get(i);
            if (i == shape.groups()) {
                notes.add(Notes.information(source, line.line(), "this row groups columns: " + inWords(line)));
            } else if (i < listed) {
                notes.add(Notes.information(source, line.line(), "left out above the header: " + inWords(line)));
            }
        }
        int others = linesAbove + shape.above() - listed;
        if (others > 0) {
            notes.inform(source, others + " more lines were left out above the header");
        }
    }

    private void giveHeader(TableShape shape) {
        Line header = held.get(shape.header());
        headerLine = header.line();
        Map<String, Integer> times = new HashMap<>();
        header.cells().forEach(name -> times.merge(HeaderNames.clean(name), 1, Integer::sum));
        List<String> names = new ArrayList<>();
        String group = "";
        for (int column = 0; column < header.cells().size(); column++) {
            String name = HeaderNames.clean(header.cell(column));
            if (shape.groups() >= 0) {
                String own = Spaces.strip(held.get(shape.groups()).cell(column));
                group = own.isEmpty() ? group : own;
            }
            boolean ambiguous = times.getOrDefault(name, 0) > 1 && !group.isEmpty() && !name.isEmpty();
            names.add(ambiguous ? group + " " + name : name);
        }
        rows.record(names, header.line());
    }

    private void giveNumberedHeader() {
        int width = held.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        List<String> names = IntStream.rangeClosed(1, width)
                .mapToObj(column -> "column " + column)
                .toList();
        rows.record(names, held.get(0).line());
    }

    private static String inWords(Line line) {
        List<String> filledCells = line.cells().stream()
                .map(Spaces::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        return CellsInWords.quoted(String.join(", ", filledCells));
    }

    /** Whether a record of one cell is a remark about the table rather than a model without scores. */
    private static boolean isNote(String cell) {
        String text = Spaces.strip(cell);
        String firstWord = text.split("[\\s:]", 2)[0].toLowerCase(Locale.ROOT);
        return NOTE_WORDS.contains(firstWord) && text.length() > firstWord.length()
                || "*†‡§".indexOf(text.charAt(0)) >= 0
                || text.startsWith("# ")
                || text.length() > LONGEST_MODEL
                || text.split("\\s+").length > MOST_WORDS
                || text.contains("://") && text.contains(" ");
    }
}
