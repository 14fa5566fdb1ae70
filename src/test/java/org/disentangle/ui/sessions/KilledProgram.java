package org.disentangle.ui.sessions;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.disentangle.job.BackgroundRunner;
import org.disentangle.state.Privacy;
import org.disentangle.ui.model.Dialogs;
import org.disentangle.ui.model.Notices;
import org.disentangle.ui.model.Workspace;

/**
 * The program without its window, as a process that is to be killed: opens a table and makes one change after another, each
 * another threshold, which is the number of the change; now and then it saves. For every change it prints its number and how
 * many ticks of {@value #TICK_MILLIS} ms its own clock has made, which a busy machine makes slower too.
 */
final class KilledProgram {
    static final int TICK_MILLIS = 10;
    /** The threshold of change 1. */
    static final double UNIT = 1e-5;

    private KilledProgram() {}

    /** Answers that never come. */
    private record NoDialogs(Path session) implements Dialogs {
        @Override
        public List<Path> chooseTables(String title) {
            return List.of();
        }

        @Override
        public Optional<Path> chooseFile(String title, String kind, List<String> endings) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseSave(String suggestedName, String kind, String ending) {
            return Optional.of(session);
        }
    }

    public static void main(String[] arguments) throws Exception {
        Path state = Path.of(arguments[0]);
        Path table = Path.of(arguments[1]);
        Path saved = Path.of(arguments[2]);
        Random random = new Random(Long.parseLong(arguments[3]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        AtomicInteger ticks = new AtomicInteger();
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        clock.scheduleWithFixedDelay(ticks::incrementAndGet, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
        ExecutorService publisher = Executors.newSingleThreadExecutor();
        BackgroundRunner runner = new BackgroundRunner(publisher);
        BackgroundRunner saving = new BackgroundRunner(publisher);
        Notices notices = new Notices();
        Workspace workspace = new Workspace(runner, new PlainReader(), notices);
        SessionsViewModel sessions = publisher
                .submit(() -> {
                    KeptWork kept = new KeptWork(state, saving, notices, new Privacy(false));
                    SessionsViewModel made = new SessionsViewModel(
                            workspace,
                            saving,
                            new NoDialogs(saved),
                            kept,
                            new SessionsViewModel.Sheet(() -> {}, () -> {}));
                    workspace.open(List.of(table), workspace.reader().defaults());
                    return made;
                })
                .get();
        while (publisher.submit(() -> workspace.results().get().isEmpty()).get()) {
            Thread.sleep(TICK_MILLIS);
        }
        for (int change = 1; change < 90_000; change++) {
            int number = change;
            boolean save = random.nextInt(15) == 0;
            publisher
                    .submit(() -> {
                        workspace.change(
                                "change " + number,
                                plan -> plan.withAnalysis(plan.analysis()
                                        .withThreshold(plan.analysis()
                                                .thresholdChoice()
                                                .withStated(number * UNIT))));
                        if (save) {
                            sessions.save();
                        }
                    })
                    .get();
            out.println(change + " " + ticks.get());
            if (out.checkError()) {
                // nobody is there any more to kill it
                System.exit(1);
            }
            Thread.sleep(1 + random.nextInt(40));
        }
    }
}
