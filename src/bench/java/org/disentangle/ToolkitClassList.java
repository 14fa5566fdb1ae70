package org.disentangle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Starts the program in a process of its own and writes the classes of the toolkit that its window loads, by packages in the
 * order of their use. Needs a display; to be run again when the toolkit or the window changes much:
 *
 * <pre>{@code
 * xvfb-run mvn -q -Pbench verify -Dmeasure=org.disentangle.ToolkitClassList \
 *     -Dbench=src/main/resources/org/disentangle/ui/app/toolkit-classes.txt
 * }</pre>
 */
public final class ToolkitClassList {
    private static final int SECONDS = 20;
    private static final Pattern LOADED =
            Pattern.compile("((?:javafx|com\\.sun|org\\.kordamp|atlantafx)\\.[\\w.$]+) source: .*\\.jar");

    private ToolkitClassList() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path log = Files.createTempFile("classes", ".log");
        Path state = Files.createTempDirectory("state");
        Process program = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log,
                        "-Ddisentangle.state=" + state,
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Main.class.getName()))
                .inheritIO()
                .start();
        program.waitFor(SECONDS, TimeUnit.SECONDS);
        program.destroy();
        program.waitFor();
        Map<String, Set<String>> names = new LinkedHashMap<>();
        for (String line : Files.readAllLines(log)) {
            Matcher loaded = LOADED.matcher(line);
            if (loaded.find() && !loaded.group(1).contains("$$Lambda")) {
                String name = loaded.group(1);
                int dot = name.lastIndexOf('.');
                names.computeIfAbsent(name.substring(0, dot), key -> new LinkedHashSet<>())
                        .add(name.substring(dot + 1));
            }
        }
        List<String> lines = new ArrayList<>();
        names.forEach((pack, simple) -> lines.add(pack + " " + String.join(" ", simple)));
        Files.write(Path.of(arguments[0]), lines);
        System.out.println(names.values().stream().mapToInt(Set::size).sum() + " classes");
    }
}
