package org.disentangle.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.disentangle.importing.source.Source;

/** Opens files by path, with the same source for the same path, because a pipe can be read only once. */
final class PipesOnce implements Function<String, Source> {
    private final Map<String, Source> opened = new HashMap<>();
    private final Function<String, Path> places;
    private final Consumer<String> teller;

    /**
     * Makes it.
     *
     * @param places gives the path of a file by its name
     * @param teller receives sentences for the user meanwhile
     */
    PipesOnce(Function<String, Path> places, Consumer<String> teller) {
        this.places = places;
        this.teller = teller;
    }

    @Override
    public Source apply(String file) {
        return opened.computeIfAbsent(file, name -> Source.named(name, Source.fileOrPipe(places.apply(name), teller)));
    }
}
