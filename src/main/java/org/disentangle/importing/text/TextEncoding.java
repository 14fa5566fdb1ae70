package org.disentangle.importing.text;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The encoding of a text, detected from its first bytes: a byte order mark, otherwise the pattern of zero bytes (ASCII
 * in UTF-16 has one in every pair, in UTF-32 three in every four), otherwise UTF-8.
 *
 * @param charset the encoding
 * @param markLength the length of the byte order mark in bytes
 */
record TextEncoding(Charset charset, int markLength) {
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final int LOOKED_AT = 4096;

    static TextEncoding of(ByteBuffer bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        } else if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return new TextEncoding(UTF_32LE, 4);
        } else if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return new TextEncoding(UTF_32BE, 4);
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        return new TextEncoding(byZeros(bytes), 0);
    }

    private static Charset byZeros(ByteBuffer bytes) {
        int[] zeros = new int[4];
        int quarters = Math.min(LOOKED_AT, bytes.remaining()) / 4;
        for (int i = 0; i < 4 * quarters; i++) {
            zeros[i % 4] += bytes.get(bytes.position() + i) == 0 ? 1 : 0;
        }
        boolean first = 2 * zeros[0] > quarters;
        boolean second = 2 * zeros[1] > quarters;
        boolean third = 2 * zeros[2] > quarters;
        boolean fourth = 2 * zeros[3] > quarters;
        if (first && second && third && !fourth) {
            return UTF_32BE;
        } else if (!first && second && third && fourth) {
            return UTF_32LE;
        } else if (first && third && !second && !fourth) {
            return StandardCharsets.UTF_16BE;
        } else if (second && fourth && !first && !third) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    static boolean startsWith(ByteBuffer bytes, int... mark) {
        if (bytes.remaining() < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes.get(bytes.position() + i) & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
