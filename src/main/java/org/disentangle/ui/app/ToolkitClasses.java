package org.disentangle.ui.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.job.Progress;

/**
 * Loads and links the toolkit classes that a first window needs while the toolkit starts and leaves a processor free.
 * This saves the window's thread a quarter of its work before the first picture. {@code
 * org.disentangle.ToolkitClassList} writes the list; a class missing on this system, or in a later version, is left
 * out.
 */
final class ToolkitClasses {
    private static final String LIST = "toolkit-classes.txt";

    private ToolkitClasses() {}

    /** Loads them in the background. */
    static void loadWith(JobRunner runner) {
        runner.start("Loading classes of the toolkit", ToolkitClasses::load, JobListener.none());
    }

    /** The names in the list: in each line a package and simple names. */
    static List<String> names() {
        InputStream list = Objects.requireNonNull(ToolkitClasses.class.getResourceAsStream(LIST), LIST);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.US_ASCII))) {
            return lines.lines().flatMap(ToolkitClasses::namesIn).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> namesIn(String line) {
        String[] words = line.split(" ");
        return Stream.of(words).skip(1).map(name -> words[0] + "." + name);
    }

    /** Loads all of them that exist; returns how many. */
    static int load(Progress progress) {
        int loaded = 0;
        for (String name : names()) {
            progress.check();
            if (load(name)) {
                loaded++;
            }
        }
        return loaded;
    }

    private static boolean load(String name) {
        try {
            Class<?> found = Class.forName(name, false, ToolkitClasses.class.getClassLoader());
            // asking for constructors links a class without running anything of it
            Objects.requireNonNull(found.getDeclaredConstructors());
            return true;
        } catch (ClassNotFoundException | LinkageError notHere) {
            return false;
        }
    }
}
