package org.disentangle.cli;

import java.util.List;
import org.disentangle.export.ProgramVersion;
import org.disentangle.job.Progress;
import org.disentangle.state.LogSetup;

/** The program as a process of its own, with a fault in it. */
final class FaultyRun {
    private FaultyRun() {}

    public static void main(String[] arguments) {
        LogSetup.install(ProgramVersion::text);
        Progress faulty = new Progress() {
            @Override
            public void begin(String step, long units) {
                throw new AssertionError("made to fail\nSEVERE: forged");
            }

            @Override
            public void advance(long units) {}

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        System.exit(new CommandLineProgram(Console.ofProcess(), faulty).run(List.of(arguments)));
    }
}
