package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import org.disentangle.job.Progress;
import org.junit.jupiter.api.Test;

class UnusedMemoryTest {
    private final HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);

    @Test
    void anIdleMachineLooksForGarbageAndKeepsLittleThatIsUnused() {
        VMOption before = machine.getVMOption("G1PeriodicGCInterval");
        assumeTrue(before.isWriteable() && before.getOrigin() == VMOption.Origin.DEFAULT);
        assertThat(UnusedMemory.giveBack(Progress.unwatched())).isPositive();
        assertThat(machine.getVMOption("G1PeriodicGCInterval").getValue()).isEqualTo("20000");
        assertThat(machine.getVMOption("MaxHeapFreeRatio").getValue()).isEqualTo("30");
        assertThat(UnusedMemory.giveBack(Progress.unwatched()))
                .as("what somebody has set stays")
                .isZero();
    }
}
