package org.disentangle.importing.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.disentangle.state.PipeReader;

/** The data from a pipe, such as a shell's {@code <(…)}: read once and kept, so that it can be opened again. */
final class PipeSource implements Source {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Path pipe;
    private final Consumer<String> teller;
    private Optional<byte[]> kept = Optional.empty();

    PipeSource(Path pipe, Consumer<String> teller) {
        this.pipe = pipe;
        this.teller = teller;
    }

    @Override
    public String name() {
        return pipe.toString();
    }

    @Override
    public synchronized InputStream open() throws IOException {
        if (kept.isEmpty()) {
            kept = Optional.of(PipeReader.read(
                    pipe,
                    PATIENCE,
                    () -> teller.accept("Nothing has come through " + pipe
                            + " yet; waiting while a program holds it open for writing (Ctrl+C stops waiting).")));
            teller.accept("Note: " + pipe + " is a pipe; a recipe that names it cannot read it again.");
        }
        return new ByteArrayInputStream(kept.get());
    }
}
