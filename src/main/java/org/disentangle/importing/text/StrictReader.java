package org.disentangle.importing.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes text and refuses what is none: bytes that do not fit the encoding, NUL characters, and files that begin as a
 * spreadsheet or a compressed file does. It can look ahead.
 */
public final class StrictReader extends Reader {
    private static final int BUFFERED_BYTES = 64 * 1024;

    private final InputStream bytes;
    private final ByteBuffer undecoded = ByteBuffer.allocate(BUFFERED_BYTES).limit(0);
    private final CharBuffer decoded;
    private final CharsetDecoder decoder;
    private boolean endOfBytes;
    private boolean endOfText;
    private int line = 1;
    private char last;

    /**
     * Begins to read.
     *
     * @param bytes the text's bytes, closed with this reader
     * @param lookahead how many characters can be looked at before they are read
     * @throws IOException also a {@link TextProblem}
     */
    public StrictReader(InputStream bytes, int lookahead) throws IOException {
        this.bytes = bytes;
        this.decoded = CharBuffer.allocate(lookahead).limit(0);
        fillBytes();
        refuseOtherFormats();
        this.decoder = byteOrderMark()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The characters at the beginning of what is not yet read, as many as fit or the text has. */
    public String lookAhead() throws IOException {
        while (decoded.remaining() < decoded.capacity() && !endOfText) {
            decode();
        }
        return decoded.toString();
    }

    /** Whether everything that is left has been looked at. */
    public boolean hasSeenEnd() {
        return endOfText;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!decoded.hasRemaining() && !endOfText) {
            decode();
        }
        if (!decoded.hasRemaining()) {
            return -1;
        }
        int count = Math.min(length, decoded.remaining());
        decoded.get(target, offset, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private void decode() throws IOException {
        decoded.compact();
        int from = decoded.position();
        CoderResult result = decoder.decode(undecoded, decoded, endOfBytes);
        int to = decoded.position();
        decoded.flip();
        inspect(from, to);
        if (result.isError()) {
            throw new TextProblem("line " + line + " holds bytes that are not "
                    + decoder.charset().name() + " text; save the file as UTF-8 and open it again");
        }
        if (result.isUnderflow()) {
            if (endOfBytes) {
                endOfText = true;
            } else {
                fillBytes();
            }
        }
    }

    /** Counts the lines and looks for characters that no text has. */
    private void inspect(int from, int to) throws TextProblem {
        char before = last;
        for (int i = from; i < to; i++) {
            char c = decoded.get(i);
            if (c < ' ') {
                if (c == '\r' || (c == '\n' && before != '\r')) {
                    line++;
                } else if (c == '\0') {
                    throw new TextProblem(
                            "line " + line
                                    + " holds a NUL character, so this is not a text table; save the table as CSV and open that");
                }
            }
            before = c;
        }
        last = before;
    }

    private void fillBytes() throws IOException {
        undecoded.compact();
        while (undecoded.hasRemaining() && !endOfBytes) {
            int count = bytes.read(undecoded.array(), undecoded.position(), undecoded.remaining());
            if (count < 0) {
                endOfBytes = true;
            } else {
                undecoded.position(undecoded.position() + count);
            }
        }
        undecoded.flip();
    }

    private void refuseOtherFormats() throws TextProblem {
        if (startsWith('P', 'K', 3, 4)) {
            throw new TextProblem(
                    "this is a spreadsheet or a ZIP file, not a text table; save the table as CSV and open that");
        }
        if (startsWith(0x1F, 0x8B)) {
            throw new TextProblem("this file is compressed; unpack it and open the table inside");
        }
        if (startsWith('%', 'P', 'D', 'F')) {
            throw new TextProblem("this is a PDF document, not a text table; save the table as CSV and open that");
        }
    }

    private Charset byteOrderMark() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            undecoded.position(3);
        } else if (startsWith(0xFE, 0xFF)) {
            undecoded.position(2);
            return StandardCharsets.UTF_16BE;
        } else if (startsWith(0xFF, 0xFE)) {
            undecoded.position(2);
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    private boolean startsWith(int... mark) {
        if (undecoded.remaining() < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((undecoded.get(i) & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
