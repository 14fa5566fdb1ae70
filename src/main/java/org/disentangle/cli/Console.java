package org.disentangle.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Standard output and standard error, in an encoding that may not have every character. Unsupported characters are
 * replaced by supported ones (rho for ρ); control characters never reach a terminal.
 */
public final class Console {
    static final int WIDTH = 100;

    private final PrintStream out;
    private final PrintStream err;
    private final CharsetEncoder encoder;

    /** Makes a console on two streams with an encoding. */
    public Console(OutputStream out, OutputStream err, Charset charset) {
        this.out = new PrintStream(new BufferedOutputStream(out), false, charset);
        this.err = new PrintStream(err, true, charset);
        this.encoder = charset.newEncoder();
    }

    /** The console of the process, in the encoding of its locale. */
    public static Console ofProcess() {
        return new Console(
                new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), nativeCharset());
    }

    private static Charset nativeCharset() {
        for (String property : List.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")) {
            String name = System.getProperty(property, "");
            if (!name.isEmpty() && Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return StandardCharsets.UTF_8;
    }

    /** Writes a line to standard output. */
    void line(String text) {
        out.print(printable(text));
        out.print(System.lineSeparator());
    }

    /** Writes a paragraph to standard output, wrapped at spaces. */
    void paragraph(String text) {
        wrapped(printable(text), WIDTH).forEach(this::line);
    }

    /** Writes a sentence to standard error. */
    void error(String sentence) {
        err.println(printable(sentence));
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /** The text in characters of the console's encoding, without control characters. */
    String printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return cleaned(text);
            }
        }
        return text;
    }

    private String cleaned(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            String character = Character.toString(c);
            if (isInvisible(c)) {
                printable.append(' ');
            } else if (c < 128 || encoder.canEncode(character)) {
                printable.append(character);
            } else {
                printable.append(plain(character));
            }
        }
        return printable.toString();
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static String plain(String character) {
        return switch (character) {
            case "ρ" -> "rho";
            case "τ" -> "tau";
            case "–", "—", "−" -> "-";
            case "…" -> "...";
            case "×" -> "x";
            case "≥" -> ">=";
            case "≤" -> "<=";
            case "±" -> "+-";
            case "’", "‘" -> "'";
            case "“", "”" -> "\"";
            default -> {
                String letter =
                        Normalizer.normalize(character, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
                yield letter.chars().allMatch(c -> c < 128) ? letter : "?";
            }
        };
    }

    /** The text wrapped to a width, at spaces if possible. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && Columns.width(line) + 1 + Columns.width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append("  ");
                line.append(word);
            } else {
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
