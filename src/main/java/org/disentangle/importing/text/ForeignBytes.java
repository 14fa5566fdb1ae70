package org.disentangle.importing.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Recognises files of other formats by their first bytes, so that they can be named. */
final class ForeignBytes {
    private ForeignBytes() {}

    /**
     * Refuses anything but text.
     *
     * @throws TextProblem if it is a document, an image, an unsupported kind of table, or compressed in an unsupported
     *     way
     */
    static void refuse(ByteBuffer bytes) throws TextProblem {
        if (TextEncoding.startsWith(bytes, '%', 'P', 'D', 'F')) {
            throw new TextProblem("this is a PDF document, not a text table; save the table as CSV and open that");
        }
        if (TextEncoding.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new TextProblem("this is an old Excel file; save the table as XLSX or CSV and open that");
        }
        boolean picture = TextEncoding.startsWith(bytes, 0x89, 'P', 'N', 'G')
                || TextEncoding.startsWith(bytes, 0xFF, 0xD8, 0xFF)
                || TextEncoding.startsWith(bytes, 'G', 'I', 'F', '8');
        if (picture) {
            throw new TextProblem("this is a picture, not a table; open the table that it was made from");
        }
        if (TextEncoding.startsWith(bytes, 'P', 'A', 'R', '1')) {
            throw new TextProblem("this is a Parquet file, not a text table; save the table as CSV and open that");
        }
        boolean compressed = TextEncoding.startsWith(bytes, 0xFD, '7', 'z', 'X', 'Z', 0)
                || TextEncoding.startsWith(bytes, 'B', 'Z', 'h') && hasAt(bytes, 4, "1AY&SY")
                || TextEncoding.startsWith(bytes, 0x28, 0xB5, 0x2F, 0xFD)
                || TextEncoding.startsWith(bytes, '7', 'z', 0xBC, 0xAF);
        if (compressed) {
            throw new TextProblem(
                    "this file is compressed in a way that is not supported; unpack it, or compress it with gzip");
        }
        if (hasAt(bytes, 257, "ustar")) {
            throw new TextProblem("this is an archive of files (tar); unpack it and open the tables inside");
        }
    }

    private static boolean hasAt(ByteBuffer bytes, int offset, String mark) {
        byte[] expected = mark.getBytes(StandardCharsets.US_ASCII);
        byte[] found = new byte[expected.length];
        if (bytes.remaining() >= offset + found.length) {
            bytes.get(bytes.position() + offset, found);
        }
        return Arrays.equals(expected, found);
    }
}
