package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import org.disentangle.job.DirectRunner;
import org.disentangle.ui.model.OpenReference;
import org.disentangle.ui.model.SteppedRunner;
import org.disentangle.ui.model.Workspace;
import org.junit.jupiter.api.Test;

class UnusedMemoryTest {
    private final HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);

    private String interval() {
        return machine.getVMOption("G1PeriodicGCInterval").getValue();
    }

    @Test
    void garbageIsLookedForAfterSomethingWasDoneAndNotForEver() {
        VMOption before = machine.getVMOption("G1PeriodicGCInterval");
        assumeTrue(before.isWriteable() && before.getOrigin() == VMOption.Origin.DEFAULT);
        SteppedRunner runner = new SteppedRunner();
        Workspace workspace = OpenReference.workspace(new DirectRunner());
        UnusedMemory.follow(workspace, runner);
        runner.step();
        assertThat(machine.getVMOption("MaxHeapFreeRatio").getValue()).isEqualTo("30");
        runner.finish();
        assertThat(interval()).as("while the window is idle").isEqualTo("0");

        workspace.openReference();
        assertThat(runner.waiting()).as("the latest of several wishes").isEqualTo(1);
        runner.step();
        assertThat(interval()).as("after something was done").isEqualTo("1500");
        runner.step();
        assertThat(interval()).as("later").isEqualTo("0");
        assertThat(runner.waiting()).isZero();

        SteppedRunner other = new SteppedRunner();
        UnusedMemory.follow(workspace, other);
        other.step();
        assertThat(other.waiting()).as("what somebody has set stays").isZero();
    }
}
