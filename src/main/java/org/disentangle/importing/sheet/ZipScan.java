package org.disentangle.importing.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.disentangle.importing.text.TextProblem;

/**
 * Unpacks a ZIP file without keeping anything, to see whether it is safe to read: how much it holds, and whether its
 * XML declares a document type, which spreadsheets never do and entity attacks need.
 */
final class ZipScan {
    private static final long MOST_BYTES = 400L << 20;
    private static final long ALWAYS_ALLOWED = 16L << 20;
    private static final int MOST_RATIO = 150;
    private static final int MOST_ENTRIES = 10_000;
    /** The folder of drawings, which may declare a document type. The parsers expand nothing in any case. */
    private static final String PICTURES = "xl/media/";

    private static final String DOCUMENT_TYPE = "<!DOCTYPE";

    private ZipScan() {}

    /**
     * Lets ordinary spreadsheets pass. Every part in the directory is unpacked, whatever size it states, and counts
     * each time it is named.
     *
     * @throws TextProblem if the file holds far more than a spreadsheet of its size, or is not a workbook
     */
    static void check(byte[] file) throws IOException {
        try (ZipFile zip = ZipParts.open(file)) {
            List<ZipArchiveEntry> parts = ZipParts.all(zip);
            if (parts.size() > MOST_ENTRIES) {
                throw new TextProblem("this ZIP file holds too many files to be a spreadsheet");
            }
            long most = Math.min(MOST_BYTES, Math.max(ALWAYS_ALLOWED, (long) file.length * MOST_RATIO));
            boolean workbook = false;
            for (ZipArchiveEntry part : parts) {
                workbook |= part.getName().matches("(?i)/?xl/workbook\\.xml");
                most -= unpack(zip, part, most);
            }
            if (!workbook) {
                throw new TextProblem(
                        "this is a ZIP file, not an XLSX spreadsheet; unpack it and open the table inside");
            }
        } catch (TextProblem known) {
            throw known;
        } catch (IllegalArgumentException | IOException damaged) {
            throw new TextProblem("this spreadsheet is damaged; save the table as CSV and open that", damaged);
        }
    }

    /** The number of bytes in a part, at most {@code most}. */
    private static long unpack(ZipFile zip, ZipArchiveEntry part, long most) throws IOException {
        if (part.getMethod() != ZipEntry.DEFLATED && part.getMethod() != ZipEntry.STORED) {
            throw new TextProblem("this spreadsheet cannot be read, because it is packed in a way that no spreadsheet"
                    + " program uses; save the table as CSV and open that");
        }
        boolean picture = part.getName().startsWith(PICTURES);
        byte[] buffer = new byte[64 * 1024];
        long total = 0;
        int matched = 0;
        try (InputStream bytes = zip.getInputStream(part)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                total += read;
                if (total > most) {
                    throw new TextProblem(
                            "this spreadsheet unpacks to far more than its size; save the table as CSV and open that");
                }
                matched = picture ? 0 : matchDocumentType(buffer, read, matched);
            }
        }
        return total;
    }

    /** Continues matching, skipping the zero bytes that UTF-16 puts between letters. */
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
