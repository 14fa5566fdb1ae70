package org.disentangle.importing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A ZIP file whose headers in front of the parts and whose directory at the end need not say the same. */
public final class CraftedZip {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int DEFLATED = 8;

    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int count;

    /** A part as every program writes it. */
    CraftedZip part(String name, byte[] content) {
        return part(name, name, content, content.length);
    }

    /** A part that its own header and the directory name differently and say to have this size. */
    CraftedZip part(String ownName, String name, byte[] content, int statedSize) {
        byte[] packed = deflated(content);
        CRC32 sum = new CRC32();
        sum.update(content);
        int offset = parts.size();
        byte[] own = ownName.getBytes(StandardCharsets.UTF_8);
        ByteBuffer header = buffer(30 + own.length);
        header.putInt(LOCAL)
                .putShort((short) 20)
                .putShort((short) 0)
                .putShort((short) DEFLATED)
                .putInt(0);
        header.putInt((int) sum.getValue()).putInt(packed.length).putInt(statedSize);
        header.putShort((short) own.length).putShort((short) 0).put(own);
        parts.writeBytes(header.array());
        parts.writeBytes(packed);
        return named(name, (int) sum.getValue(), packed.length, statedSize, offset);
    }

    /** Another name in the directory for the part that begins here. */
    private CraftedZip named(String name, int sum, int packed, int size, int offset) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer entry = buffer(46 + bytes.length);
        entry.putInt(CENTRAL).putShort((short) 20).putShort((short) 20).putShort((short) 0);
        entry.putShort((short) DEFLATED).putInt(0).putInt(sum).putInt(packed).putInt(size);
        entry.putShort((short) bytes.length)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0);
        entry.putShort((short) 0).putInt(0).putInt(offset).put(bytes);
        directory.writeBytes(entry.array());
        count++;
        return this;
    }

    /** A part that the directory names many times. */
    CraftedZip partNamedTimes(String name, byte[] content, int times) {
        byte[] packed = deflated(content);
        CRC32 sum = new CRC32();
        sum.update(content);
        int offset = parts.size();
        part(name + 0, content);
        for (int i = 1; i < times; i++) {
            named(name + i, (int) sum.getValue(), packed.length, content.length, offset);
        }
        return this;
    }

    /** Bytes between two parts, at which a reader that goes from part to part stops. */
    CraftedZip gap() {
        parts.writeBytes("gap!".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(parts.toByteArray());
        file.writeBytes(directory.toByteArray());
        ByteBuffer end = buffer(22);
        end.putInt(END).putInt(0).putShort((short) count).putShort((short) count);
        end.putInt(directory.size()).putInt(parts.size()).putShort((short) 0);
        file.writeBytes(end.array());
        return file.toByteArray();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[64 * 1024];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
