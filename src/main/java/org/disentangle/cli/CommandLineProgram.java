package org.disentangle.cli;

import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.disentangle.export.ExportException;
import org.disentangle.export.ProgramVersion;
import org.disentangle.job.Progress;
import org.disentangle.state.FaultLog;

/** The program without a window: reads and executes the arguments, returns an exit code and never throws. */
public final class CommandLineProgram {
    static final String ANALYZE = "analyze";
    private static final List<String> HELP = List.of("--help", "-h");
    private static final List<String> VERSION = List.of("--version", "-V");

    private final Console console;
    private final Progress progress;

    /**
     * Makes the program.
     *
     * @param console the console it writes to
     * @param progress receives the progress; if it is cancelled, the program cleans up and returns 130
     */
    public CommandLineProgram(Console console, Progress progress) {
        this.console = console;
        this.progress = progress;
    }

    /** Whether the arguments ask for something that needs no window. */
    public static boolean concerns(List<String> arguments) {
        return !arguments.isEmpty() && !isFile(arguments.get(0));
    }

    private static boolean isFile(String argument) {
        return !argument.equals(ANALYZE) && !argument.startsWith("-");
    }

    /** Runs the command in the arguments. */
    public int run(List<String> arguments) {
        return guard(() -> {
            command(arguments);
            return ExitCode.DONE.number();
        });
    }

    /**
     * Does the main job if no window can be opened: analyses the files, or the reference table, and writes to a folder
     * in the working directory.
     *
     * @param why a sentence that says why there is no window and what to do about it
     */
    public int runWithoutWindow(List<String> files, String why) {
        console.error(why);
        AnalyzeRequest request = AnalyzeRequest.ofFiles(files, "disentangle-results");
        return guard(() -> {
            new AnalyzeCommand(console, progress).run(request);
            return ExitCode.DONE.number();
        });
    }

    private void command(List<String> arguments) throws CommandException, ExportException {
        String first = arguments.get(0);
        if (VERSION.contains(first)) {
            console.line(ProgramVersion.NAME + " " + ProgramVersion.text());
        } else if (HELP.contains(first)) {
            HelpText.program(console);
        } else if (first.equals(ANALYZE)) {
            analyze(arguments.subList(1, arguments.size()));
        } else {
            throw new CommandException(
                    ExitCode.USAGE,
                    "There is no option " + first + "; \"disentangle --help\" lists the options; options of "
                            + "an analysis come after the word analyze.");
        }
    }

    private void analyze(List<String> arguments) throws CommandException, ExportException {
        if (arguments.stream().takeWhile(argument -> !argument.equals("--")).anyMatch(HELP::contains)) {
            HelpText.analyze(console);
            return;
        }
        new AnalyzeCommand(console, progress).run(AnalyzeSyntax.parse(arguments));
    }

    /**
     * Runs something; whatever it throws becomes a sentence and an exit code. This is the last place that catches
     * anything; unexpected exceptions are logged.
     */
    public int guard(Callable<Integer> command) {
        int code = guarded(command);
        console.flush();
        return code;
    }

    private int guarded(Callable<Integer> command) {
        try {
            return command.call();
        } catch (CommandException e) {
            console.error(e.getMessage());
            e.details().forEach(console::error);
            return e.code().number();
        } catch (ExportException e) {
            console.error(e.getMessage());
            return ExitCode.OUTPUT.number();
        } catch (InvalidPathException e) {
            console.error("\"" + e.getInput() + "\" cannot be the name of a file here"
                    + (speaksUtf8() ? "." : "; set LC_ALL=C.UTF-8 before the program starts."));
            return ExitCode.USAGE.number();
        } catch (CancellationException e) {
            console.error("Cancelled; nothing was written.");
            return ExitCode.CANCELLED.number();
        } catch (OutOfMemoryError e) {
            return fault("There is not enough memory; allow more with java -Xmx4g -jar, or analyse less", e);
        } catch (Throwable e) {
            return fault("The program stopped because of an internal error", e);
        }
    }

    /** Whether the locale of the process can encode every file name. */
    private static boolean speaksUtf8() {
        return System.getProperty("sun.jnu.encoding", "UTF-8").equalsIgnoreCase("UTF-8");
    }

    private int fault(String sentence, Throwable cause) {
        console.error(sentence + "; " + FaultLog.keep("a command failed", cause) + ".");
        return ExitCode.FAULT.number();
    }
}
