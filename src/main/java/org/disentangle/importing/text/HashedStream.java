package org.disentangle.importing.text;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.disentangle.job.Progress;
import org.disentangle.state.PassingStream;

/** Counts and hashes the bytes read through it, and reports them to a progress, which may cancel. */
public final class HashedStream extends PassingStream {
    private final Progress progress;
    private final MessageDigest digest;
    private long count;

    public HashedStream(InputStream bytes, Progress progress) {
        super(bytes);
        this.progress = progress;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        if (read > 0) {
            digest.update(buffer, offset, read);
            count += read;
            progress.advance(read);
        }
        return read;
    }

    /** Does not ask the file, because a pipe cannot tell how much is left. */
    @Override
    public int available() {
        return 0;
    }

    /** The number of bytes read. */
    public long count() {
        return count;
    }

    /** The SHA-256 of the bytes read, in lower-case hexadecimal. Call it once, at the end. */
    public String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
