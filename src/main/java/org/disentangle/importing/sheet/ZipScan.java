package org.disentangle.importing.sheet;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.disentangle.importing.text.TextProblem;

/**
 * Unpacks a ZIP file without keeping anything, to see whether it may be read: how much it holds, and whether its XML
 * declares a document type, which spreadsheets never do and attacks by entities need.
 */
final class ZipScan {
    private static final long MOST_BYTES = 400L << 20;
    private static final long ALWAYS_ALLOWED = 16L << 20;
    private static final int MOST_RATIO = 150;
    private static final int MOST_ENTRIES = 10_000;
    private static final String DOCUMENT_TYPE = "<!DOCTYPE";

    private ZipScan() {}

    /**
     * Lets ordinary spreadsheets pass.
     *
     * @throws TextProblem if the file holds more than a spreadsheet of its size does, or is no workbook
     */
    static void check(byte[] file) throws IOException {
        long most = Math.min(MOST_BYTES, Math.max(ALWAYS_ALLOWED, (long) file.length * MOST_RATIO));
        long total = 0;
        int entries = 0;
        boolean workbook = false;
        byte[] buffer = new byte[64 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                workbook |= entry.getName().equals("xl/workbook.xml")
                        || entry.getName().equals("/xl/workbook.xml");
                int matched = 0;
                boolean xml =
                        entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    total += read;
                    if (total > most) {
                        throw new TextProblem(
                                "this spreadsheet unpacks to far more than its size; save the table as CSV and open that");
                    }
                    matched = xml ? matchDocumentType(buffer, read, matched) : 0;
                }
                if (++entries > MOST_ENTRIES) {
                    throw new TextProblem("this ZIP file holds too many files to be a spreadsheet");
                }
            }
        } catch (IllegalArgumentException | ZipException | EOFException damaged) {
            throw new TextProblem("this spreadsheet is damaged; save the table as CSV and open that", damaged);
        }
        if (!workbook) {
            throw new TextProblem("this is a ZIP file and no XLSX spreadsheet; unpack it and open the table inside");
        }
    }

    /** Goes on matching, past the zero bytes that UTF-16 puts between letters. */
    private static int matchDocumentType(byte[] buffer, int length, int before) throws TextProblem {
        int matched = before;
        for (int i = 0; i < length; i++) {
            byte b = buffer[i];
            if (b == 0) {
                continue;
            }
            char c = Character.toUpperCase((char) (b & 0xFF));
            matched = c == DOCUMENT_TYPE.charAt(matched) ? matched + 1 : c == '<' ? 1 : 0;
            if (matched == DOCUMENT_TYPE.length()) {
                throw new TextProblem(
                        "this spreadsheet declares a document type, which no spreadsheet program writes; it is not read");
            }
        }
        return matched;
    }
}
