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
import java.util.Optional;

/**
 * Decodes text and refuses anything else: bytes that do not fit the encoding, many NUL characters, and files that start
 * like another format. A few NUL characters are removed and counted. It can look ahead.
 */
public final class StrictReader extends Reader {
    private static final int BUFFERED_BYTES = 64 * 1024;
    /**
     * The most NUL characters that pass as an accident; more of them, and more than one in a hundred characters, mean
     * that it is not text.
     */
    private static final int MOST_NULS = 16;

    private static final int NUL_SHARE = 100;

    private final InputStream bytes;
    private final ByteBuffer undecoded = ByteBuffer.allocate(BUFFERED_BYTES).limit(0);
    private final CharBuffer decoded;
    private final CharsetDecoder decoder;
    private final Charset charset;
    private boolean endOfBytes;
    private boolean endOfText;
    private int line = 1;
    private char last;
    private int nulCount;
    private int firstNulLine;

    /**
     * Starts reading.
     *
     * @param bytes the text's bytes
     * @param lookahead how many characters can be looked ahead
     * @param chosen the encoding; empty: detected from the first bytes
     * @throws IOException if it cannot be read; a {@link TextProblem} if it is not text
     */
    public StrictReader(InputStream bytes, int lookahead, Optional<Charset> chosen) throws IOException {
        this.bytes = bytes;
        this.decoded = CharBuffer.allocate(lookahead).limit(0);
        fillBytes();
        ForeignBytes.refuse(undecoded);
        TextEncoding found = TextEncoding.of(undecoded);
        this.charset = chosen.orElse(found.charset());
        if (charset.equals(found.charset())) {
            undecoded.position(found.markLength());
        }
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The next characters, as many as fit or the text has, without reading them. */
    public String lookAhead() throws IOException {
        while (decoded.remaining() < decoded.capacity() && !endOfText) {
            decode();
        }
        return decoded.toString();
    }

    /** Whether the lookahead reached the end of the text. */
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

    /** Does nothing, because whoever opened the bytes closes them. */
    @Override
    public void close() {}

    private void decode() throws IOException {
        decoded.compact();
        int from = decoded.position();
        CoderResult result = decoder.decode(undecoded, decoded, endOfBytes);
        int to = decoded.position();
        decoded.flip();
        inspect(from, to);
        if (result.isError()) {
            throw new MalformedText("line " + line + " holds bytes that are not " + charset.name()
                    + " text; choose the encoding of the file, or save it as UTF-8");
        }
        if (result.isUnderflow()) {
            if (endOfBytes) {
                endOfText = true;
            } else {
                fillBytes();
            }
        }
    }

    /** Counts the lines and removes NUL characters. */
    private void inspect(int from, int to) throws TextProblem {
        char[] text = decoded.array();
        char before = last;
        int kept = from;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c == '\r' || (c == '\n' && before != '\r')) {
                line++;
            } else if (c == '\0') {
                countNul(to);
                continue;
            }
            text[kept++] = c;
            before = c;
        }
        decoded.limit(kept);
        last = before;
    }

    private void countNul(int seen) throws TextProblem {
        firstNulLine = nulCount == 0 ? line : firstNulLine;
        if (++nulCount > MOST_NULS && nulCount * NUL_SHARE > seen) {
            throw new TextProblem("line " + line
                    + " holds NUL characters, so this is not a text table; save the table as CSV and open that");
        }
    }

    /** The encoding of the text. */
    public Charset charset() {
        return charset;
    }

    /** The number of NUL characters removed so far. */
    public int nulCount() {
        return nulCount;
    }

    /** The line of the first NUL character. */
    public int firstNulLine() {
        return firstNulLine;
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
}
