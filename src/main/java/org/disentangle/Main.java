package org.disentangle;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.disentangle.cli.CommandLineProgram;
import org.disentangle.cli.Console;
import org.disentangle.cli.MissingWindow;
import org.disentangle.job.ForegroundRun;
import org.disentangle.state.LogSetup;
import org.disentangle.ui.app.DisentangleApp;

/** Picks the window or the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
        // Java2D paints the figures; only JavaFX may look for a display.
        System.setProperty("java.awt.headless", "true");
        LogSetup.install();
        List<String> arguments = List.of(args);
        if (CommandLineProgram.concerns(arguments)) {
            System.exit(ForegroundRun.run(
                    progress -> new CommandLineProgram(Console.ofProcess(), progress).run(arguments), snapshot -> {}));
        }
        try {
            DisentangleApp.launch(arguments.stream().map(Path::of).toList());
        } catch (UnsupportedOperationException | LinkageError noWindow) {
            Logger.getLogger(Main.class.getName()).log(Level.INFO, "there is no window", noWindow);
            String why = MissingWindow.sentence(noWindow);
            System.exit(ForegroundRun.run(
                    progress -> new CommandLineProgram(Console.ofProcess(), progress).runWithoutWindow(arguments, why),
                    snapshot -> {}));
        }
        System.exit(0);
    }
}
