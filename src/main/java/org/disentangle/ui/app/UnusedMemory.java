package org.disentangle.ui.app;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.job.Progress;

/**
 * Makes the Java virtual machine return unused memory to the system. By default it keeps what it once took, up to a
 * quarter of the system's memory, until it has to collect garbage anyway, which an idle window never has to. An option
 * that the user has set stays as it is, and a machine without the option is left alone.
 */
final class UnusedMemory {
    /**
     * How long the machine is idle before it collects garbage, in milliseconds, and how much of its memory may be
     * unused, in percent.
     */
    private static final Map<String, String> OPTIONS = new LinkedHashMap<>();

    static {
        OPTIONS.put("MinHeapFreeRatio", "10");
        OPTIONS.put("MaxHeapFreeRatio", "30");
        OPTIONS.put("G1PeriodicGCInterval", "20000");
    }

    private UnusedMemory() {}

    /** Sets the options in the background. */
    static void giveBackWith(JobRunner runner) {
        runner.start("Releasing unused memory", UnusedMemory::giveBack, new JobListener<Integer>() {
            @Override
            public void succeeded(Integer options) {
                // the machine does the rest
            }

            @Override
            public void failed(Throwable cause) {
                // it keeps its memory
            }
        });
    }

    /** Sets the options that exist; returns how many. */
    static int giveBack(Progress progress) {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        int set = 0;
        for (Map.Entry<String, String> option : OPTIONS.entrySet()) {
            progress.check();
            set += set(machine, option.getKey(), option.getValue()) ? 1 : 0;
        }
        return set;
    }

    private static boolean set(HotSpotDiagnosticMXBean machine, String name, String value) {
        try {
            VMOption now = machine.getVMOption(name);
            boolean ours = now.isWriteable() && now.getOrigin() == VMOption.Origin.DEFAULT;
            if (ours) {
                machine.setVMOption(name, value);
            }
            return ours;
        } catch (IllegalArgumentException noSuchOption) {
            return false;
        }
    }
}
