package org.disentangle.ui.app;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.job.LatestOnly;
import org.disentangle.job.Progress;
import org.disentangle.job.Work;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.Workspace;

/**
 * Makes the Java virtual machine return unused memory to the system. By default it keeps what it once took, up to a
 * quarter of the system's memory, until it has to collect garbage anyway. It is told to keep little unused, and to collect
 * garbage in the background once the user has paused after doing something; an idle window takes no processor time for it.
 * An option that the user has set stays as it is, and a machine without the option is left alone.
 */
final class UnusedMemory {
    /** Milliseconds without a garbage collection after which the machine begins one in the background; 0: never. */
    private static final String INTERVAL = "G1PeriodicGCInterval";

    private static final String SOON = "1500";
    private static final String NEVER = "0";

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** The machine checks once a second whether the interval has changed. */
    private static final Duration LOOKING = Duration.ofSeconds(4);

    private final HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    private final Set<String> ours = new HashSet<>();
    private final LatestOnly line;
    private final Subscriptions subscriptions = new Subscriptions();

    UnusedMemory(JobRunner runner) {
        this.line = new LatestOnly(runner);
    }

    /** Follows what the user does until the runner is closed. */
    static void follow(Workspace workspace, JobRunner runner) {
        new UnusedMemory(runner).begin(workspace);
    }

    private void begin(Workspace workspace) {
        run(Duration.ZERO, this::keepLittle, () -> {
            look();
            subscriptions.run(
                    this::look,
                    workspace.activity().busy(),
                    workspace.results(),
                    workspace.viewState().state());
        });
    }

    private void look() {
        run(PAUSE, progress -> set(INTERVAL, SOON), () -> run(LOOKING, progress -> set(INTERVAL, NEVER), () -> {}));
    }

    private void run(Duration delay, Work<Boolean> work, Runnable then) {
        line.start("Releasing unused memory", delay, work, new JobListener<Boolean>() {
            @Override
            public void succeeded(Boolean possible) {
                if (possible) {
                    then.run();
                }
            }

            @Override
            public void failed(Throwable cause) {
                // it keeps its memory
            }
        });
    }

    /** Sets how much of the heap may be unused, in percent. Returns whether collections can be asked for. */
    boolean keepLittle(Progress progress) {
        set("MinHeapFreeRatio", "10");
        set("MaxHeapFreeRatio", "30");
        return set(INTERVAL, NEVER);
    }

    private synchronized boolean set(String name, String value) {
        try {
            VMOption now = machine.getVMOption(name);
            boolean free = now.isWriteable() && (ours.contains(name) || now.getOrigin() == VMOption.Origin.DEFAULT);
            if (free) {
                ours.add(name);
                machine.setVMOption(name, value);
            }
            return free;
        } catch (IllegalArgumentException noSuchOption) {
            return false;
        }
    }
}
