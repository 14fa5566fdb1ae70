package org.disentangle;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.disentangle.cli.CommandLineProgram;
import org.disentangle.cli.Console;
import org.disentangle.cli.MissingWindow;
import org.disentangle.export.ProgramVersion;
import org.disentangle.job.ForegroundRun;
import org.disentangle.job.Progress;
import org.disentangle.job.Work;
import org.disentangle.state.FaultLog;
import org.disentangle.state.LogSetup;
import org.disentangle.ui.app.DisentangleApp;

/** Picks the window or the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // Java2D paints the figures; only JavaFX may look for a display.
        System.setProperty("java.awt.headless", "true");
        LogSetup.install(ProgramVersion::text);
        // the console, if there is one, is for sentences
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, fault) -> FaultLog.keep("the thread " + thread.getName() + " failed", fault));
        List<String> arguments = List.of(args);
        CommandLineProgram program = new CommandLineProgram(Console.ofProcess(), Progress.unwatched());
        System.exit(program.guard(() -> run(arguments)));
    }

    private static int run(List<String> arguments) throws Exception {
        boolean isPrivate = !arguments.isEmpty() && arguments.get(0).equals(DisentangleApp.PRIVATE);
        if (!isPrivate && CommandLineProgram.concerns(arguments)) {
            return inForeground(progress -> new CommandLineProgram(Console.ofProcess(), progress).run(arguments));
        }
        List<String> files = arguments.subList(isPrivate ? 1 : 0, arguments.size());
        try {
            DisentangleApp.launch(files.stream().map(Path::of).toList(), isPrivate);
            return 0;
        } catch (UnsupportedOperationException | LinkageError noWindow) {
            Logger.getLogger(Main.class.getName()).log(Level.INFO, "there is no window", noWindow);
            String why = MissingWindow.sentence(noWindow);
            return inForeground(
                    progress -> new CommandLineProgram(Console.ofProcess(), progress).runWithoutWindow(files, why));
        }
    }

    private static int inForeground(Work<Integer> work) throws Exception {
        return ForegroundRun.run(work, snapshot -> {});
    }
}
