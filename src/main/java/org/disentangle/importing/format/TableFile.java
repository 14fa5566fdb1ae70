package org.disentangle.importing.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.function.Predicate;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.note.Notes;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.raw.RawTable;
import org.disentangle.importing.raw.RawTableBuilder;
import org.disentangle.importing.source.Source;
import org.disentangle.importing.text.BoundedStream;
import org.disentangle.importing.text.ForeignText;
import org.disentangle.importing.text.GzipStream;
import org.disentangle.importing.text.HashedStream;
import org.disentangle.importing.text.MalformedText;
import org.disentangle.importing.text.StrayQuote;
import org.disentangle.importing.text.StrictReader;
import org.disentangle.importing.text.TextProblem;
import org.disentangle.importing.text.WesternText;
import org.disentangle.job.Progress;
import org.disentangle.table.SourceFile;
import org.disentangle.wording.Counts;

/** Reads a file into a {@link RawTable}, whatever its format. */
public final class TableFile {
    private static final int SAMPLE = 128 * 1024;

    private final Source source;
    private final Reading reading;

    /** A file's table and how it was read. */
    public record Content(RawTable table, DetectedFormat understanding) {}

    public TableFile(Source source, Reading reading) {
        this.source = source;
        this.reading = reading;
    }

    /**
     * Reads and hashes the whole file; reads it again if the assumed encoding or quoting turns out wrong.
     *
     * @param keepsText tells whether a column of this name is known to hold text
     * @throws ImportException if it cannot be read, holds no table, or has no rows
     */
    public Content read(Predicate<String> keepsText, Notes notes, Progress progress) throws ImportException {
        try {
            return new Attempt(keepsText, chosenEncoding(), false).read(notes, progress);
        } catch (IOException failure) {
            throw unreadable(source, failure);
        }
    }

    private Optional<Charset> chosenEncoding() throws TextProblem {
        if (reading.encoding().isEmpty()) {
            return Optional.empty();
        }
        String name = reading.encoding().get();
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException unknown) {
            throw new TextProblem("there is no encoding \"" + name + "\"; UTF-8 and windows-1252 are usual", unknown);
        }
    }

    /** One way of reading the file; if it fails for a reason that does not affect another way, that one is tried. */
    private final class Attempt {
        private final Predicate<String> keepsText;
        private final Optional<Charset> encoding;
        private final boolean lenient;
        private final Notes own = new Notes();
        private boolean packed;

        Attempt(Predicate<String> keepsText, Optional<Charset> encoding, boolean lenient) {
            this.keepsText = keepsText;
            this.encoding = encoding;
            this.lenient = lenient;
        }

        public Content read(Notes notes, Progress progress) throws IOException, ImportException {
            try {
                progress.begin("Reading " + source.name(), source.size());
                try (HashedStream bytes = new HashedStream(source.open(), progress)) {
                    FoundRows found = readBytes(new BufferedInputStream(bytes));
                    bytes.transferTo(java.io.OutputStream.nullOutputStream());
                    Content content = content(found, new SourceFile(source.name(), bytes.sha256(), bytes.count()));
                    notes.addAll(own);
                    return content;
                }
            } catch (MalformedText malformed) {
                if (encoding.isPresent()) {
                    throw malformed;
                }
                notes.warn(
                        source.name(),
                        "the file is not UTF-8 and was read as Windows-1252; if names look wrong, choose another encoding");
                return new Attempt(keepsText, Optional.of(WesternText.CHARSET), lenient).read(notes, progress);
            } catch (StrayQuote stray) {
                if (lenient) {
                    throw stray;
                }
                notes.add(Notes.line(
                        source.name(),
                        stray.line(),
                        "text follows a closing quote; the quotes were removed and the text was kept"));
                return new Attempt(keepsText, encoding, true).read(notes, progress);
            }
        }

        private Content content(FoundRows found, SourceFile file) throws ImportException {
            RawTableBuilder builder = found.rows();
            if (!builder.hasHeader()) {
                throw problem(source, "the file is empty; choose a table of scores");
            }
            if (builder.rowCount() == 0) {
                throw problem(source, "the file has a header but no rows; it needs one row for each model");
            }
            return new Content(builder.build(file), found.understanding());
        }

        private FoundRows readBytes(BufferedInputStream bytes) throws IOException {
            byte[] first = new byte[BytesFormat.BEGINNING];
            bytes.mark(first.length);
            int length = bytes.readNBytes(first, 0, first.length);
            bytes.reset();
            if (!GzipStream.begins(first, length)) {
                Optional<BytesFormat> format = TableFormats.ofBytes(first, length);
                return format.isPresent() ? format.get().read(bytes, context()) : readText(bytes);
            }
            if (packed) {
                throw new TextProblem("this file is compressed twice; unpack it and open the table inside");
            }
            packed = true;
            try (BufferedInputStream unpacked = new BufferedInputStream(new BoundedStream(GzipStream.of(bytes)))) {
                return readBytes(unpacked);
            }
        }

        private ReadingContext context() {
            boolean sure = encoding.isEmpty() || reading.encoding().isPresent();
            return new ReadingContext(source.name(), reading, keepsText, lenient, sure, own);
        }

        private FoundRows readText(InputStream bytes) throws IOException {
            StrictReader text = new StrictReader(bytes, SAMPLE, encoding);
            String sample = text.lookAhead();
            ForeignText.refuse(sample);
            if (encoding.filter(WesternText.CHARSET::equals).isPresent()
                    && reading.encoding().isEmpty()) {
                WesternText.refuseOthers(sample);
            }
            FoundRows found = TableFormats.ofText(sample, reading).read(text, sample, context());
            if (text.nulCount() > 0) {
                own.add(Notes.line(
                        source.name(),
                        text.firstNulLine(),
                        Counts.of(text.nulCount(), "NUL character was", "NUL characters were") + " left out"));
            }
            return found;
        }
    }

    /** Why a source cannot be read, in a sentence. */
    public static ImportException unreadable(Source source, IOException failure) {
        String sentence;
        if (failure instanceof TextProblem) {
            sentence = failure.getMessage();
        } else if (failure instanceof NoSuchFileException) {
            sentence = "there is no such file; check its name and folder";
        } else if (failure instanceof AccessDeniedException) {
            sentence = "access to the file is denied; check its permissions";
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
