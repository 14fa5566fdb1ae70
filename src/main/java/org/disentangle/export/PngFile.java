package org.disentangle.export;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes pixels as a PNG file: 8 bits per channel, with its resolution ({@code pHYs}) and its metadata ({@code tEXt},
 * or {@code iTXt} beyond Latin-1). Written by hand, because the JDK's writer loads a toolkit and accepts such chunks
 * only as a metadata tree.
 */
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final double METRES_PER_INCH = 0.0254;
    private static final int NONE = 0;
    private static final int SUB = 1;
    private static final int UP = 2;

    private final int[] pixels;
    private final int width;
    private final int height;
    private final boolean transparent;
    private final int bytesPerPixel;

    /**
     * Makes an image.
     *
     * @param pixels the width × height pixels, row by row, 0xAARRGGBB
     * @param transparent whether AA counts; otherwise every pixel is opaque
     */
    PngFile(int[] pixels, int width, int height, boolean transparent) {
        if (pixels.length < width * height) {
            throw new IllegalArgumentException(pixels.length + " pixels for " + width + " × " + height);
        }
        this.pixels = pixels;
        this.width = width;
        this.height = height;
        this.transparent = transparent;
        this.bytesPerPixel = transparent ? 4 : 3;
    }

    /** Makes the file's bytes. */
    byte[] bytes(double dpi, Map<String, String> texts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(dpi, texts, bytes);
        return bytes.toByteArray();
    }

    void write(double dpi, Map<String, String> texts, OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.write(SIGNATURE);
        chunk("IHDR", header(), out);
        chunk("pHYs", resolution(dpi), out);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            text(text.getKey(), text.getValue(), out);
        }
        chunk("IDAT", data(), out);
        chunk("IEND", new byte[0], out);
        out.flush();
    }

    private byte[] header() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {8, (byte) (transparent ? 6 : 2), 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] resolution(double dpi) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        int perMetre = (int) Math.round(dpi / METRES_PER_INCH);
        out.writeInt(perMetre);
        out.writeInt(perMetre);
        out.writeByte(1);
        return bytes.toByteArray();
    }

    private static void text(String keyword, String text, DataOutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(keyword.getBytes(StandardCharsets.ISO_8859_1));
        String clean = text.replace('\0', ' ');
        if (StandardCharsets.ISO_8859_1.newEncoder().canEncode(clean)) {
            bytes.write(0);
            bytes.write(clean.getBytes(StandardCharsets.ISO_8859_1));
            chunk("tEXt", bytes.toByteArray(), out);
        } else {
            bytes.write(new byte[5]);
            bytes.write(clean.getBytes(StandardCharsets.UTF_8));
            chunk("iTXt", bytes.toByteArray(), out);
        }
    }

    private static void chunk(String type, byte[] contents, DataOutputStream out) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(contents);
        out.writeInt(contents.length);
        out.write(name);
        out.write(contents);
        out.writeInt((int) crc.getValue());
    }

    private byte[] data() throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
            byte[] row = new byte[width * bytesPerPixel];
            byte[] above = new byte[row.length];
            byte[][] filtered = new byte[3][row.length];
            for (int y = 0; y < height; y++) {
                fill(row, y);
                int best = filter(row, above, filtered);
                out.write(best);
                out.write(filtered[best]);
                byte[] spare = above;
                above = row;
                row = spare;
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private void fill(byte[] row, int y) {
        int at = 0;
        for (int x = 0; x < width; x++) {
            int pixel = pixels[y * width + x];
            row[at++] = (byte) (pixel >> 16);
            row[at++] = (byte) (pixel >> 8);
            row[at++] = (byte) pixel;
            if (transparent) {
                row[at++] = (byte) (pixel >>> 24);
            }
        }
    }

    /** Applies the filters none, sub and up; returns the one with the smallest sum of absolute differences. */
    private int filter(byte[] row, byte[] above, byte[][] filtered) {
        long[] sums = new long[3];
        for (int i = 0; i < row.length; i++) {
            int left = i < bytesPerPixel ? 0 : row[i - bytesPerPixel];
            filtered[NONE][i] = row[i];
            filtered[SUB][i] = (byte) (row[i] - left);
            filtered[UP][i] = (byte) (row[i] - above[i]);
            sums[NONE] += Math.abs(filtered[NONE][i]);
            sums[SUB] += Math.abs(filtered[SUB][i]);
            sums[UP] += Math.abs(filtered[UP][i]);
        }
        if (sums[UP] <= sums[SUB] && sums[UP] <= sums[NONE]) {
            return UP;
        }
        return sums[SUB] <= sums[NONE] ? SUB : NONE;
    }
}
