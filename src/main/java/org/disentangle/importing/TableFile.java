package org.disentangle.importing;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.function.Predicate;
import org.disentangle.importing.text.CommonsCsvRecords;
import org.disentangle.importing.text.Dialect;
import org.disentangle.importing.text.DialectDetector;
import org.disentangle.importing.text.ForeignText;
import org.disentangle.importing.text.HashedStream;
import org.disentangle.importing.text.RecordReader;
import org.disentangle.importing.text.StrictReader;
import org.disentangle.importing.text.TextProblem;
import org.disentangle.job.Progress;
import org.disentangle.table.SourceFile;

/** Reads a file into a {@link RawTable}. */
final class TableFile {
    private static final int SAMPLE = 128 * 1024;

    private final Source source;
    private final RecordReader records;

    TableFile(Source source) {
        this(source, new CommonsCsvRecords());
    }

    TableFile(Source source, RecordReader records) {
        this.source = source;
        this.records = records;
    }

    /**
     * Reads the file once from its beginning to its end, hashing it on the way.
     *
     * @param keepsText whether a column of this name is known to hold words
     * @throws ImportException if it cannot be read, is no text table, or has no rows
     */
    RawTable read(Predicate<String> keepsText, Notes notes, Progress progress) throws ImportException {
        RawTableBuilder builder = new RawTableBuilder(source.name(), keepsText, notes);
        SourceFile file;
        try {
            progress.begin("Reading " + source.name(), source.size());
            try (HashedStream bytes = new HashedStream(source.open(), progress)) {
                readRecords(bytes, builder);
                file = new SourceFile(source.name(), bytes.sha256(), bytes.count());
            }
        } catch (IOException failure) {
            throw unreadable(source, failure);
        }
        if (!builder.hasHeader()) {
            throw problem(source, "the file is empty; choose a table of scores");
        }
        if (builder.rowCount() == 0) {
            throw problem(source, "the file has a header but no rows; it needs one row for each model");
        }
        return builder.build(file);
    }

    private void readRecords(HashedStream bytes, RawTableBuilder builder) throws IOException {
        StrictReader text = new StrictReader(bytes, SAMPLE);
        String sample = text.lookAhead();
        ForeignText.refuse(sample);
        Dialect dialect = DialectDetector.detect(sample, text.hasSeenEnd());
        records.read(text, dialect, builder);
    }

    /** Why a source cannot be read, in a sentence. */
    static ImportException unreadable(Source source, IOException failure) {
        String sentence;
        if (failure instanceof TextProblem) {
            sentence = failure.getMessage();
        } else if (failure instanceof NoSuchFileException) {
            sentence = "there is no such file; check its name and folder";
        } else if (failure instanceof AccessDeniedException) {
            sentence = "the file may not be read; check its permissions";
        } else if (failure instanceof FileSystemException system && system.getReason() != null) {
            sentence = system.getReason();
        } else {
            sentence = "the file cannot be read: "
                    + Optional.ofNullable(failure.getMessage())
                            .orElse(failure.getClass().getSimpleName());
        }
        return new ImportException(ImportException.Kind.UNREADABLE, source.name() + ": " + sentence, failure);
    }

    private static ImportException problem(Source source, String sentence) {
        return new ImportException(ImportException.Kind.UNREADABLE, source.name() + ": " + sentence);
    }
}
