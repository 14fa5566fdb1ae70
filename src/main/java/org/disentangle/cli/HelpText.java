package org.disentangle.cli;

/** The pages that {@code --help} shows. */
final class HelpText {
    private HelpText() {}

    /** Prints all the ways to start the program. */
    static void program(Console console) {
        console.line("Usage: disentangle [FILE...]                           opens the window on tables or a session");
        console.line("       disentangle --private [FILE...]                 the same, leaving no trace of the work");
        console.line("       disentangle analyze [FILE...] --out DIR [options]  runs without a window");
        console.line("       disentangle --version | --help");
        console.line("");
        analyze(console);
    }

    /** Prints the options of {@code analyze}. */
    static void analyze(Console console) {
        AnalyzeSyntax.help().lines().forEach(console::line);
    }
}
