package org.disentangle.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class FaultLogTest {
    @Test
    void saysInWhatItHappened() {
        Throwable cause = new IllegalArgumentException("the cause");
        Throwable fault = new IllegalStateException("the fault", cause);
        cause.addSuppressed(fault); // a circle
        assertThat(FaultText.of(fault))
                .startsWith("Disentangle ")
                .contains("Java " + System.getProperty("java.runtime.version"))
                .contains(System.getProperty("os.name") + " " + System.getProperty("os.version"))
                .contains("\njava.lang.IllegalStateException: the fault\n\tat " + FaultLogTest.class.getName())
                .contains("\ncaused by: java.lang.IllegalArgumentException: the cause\n")
                .contains("\nsuppressed: java.lang.IllegalStateException: the fault\n");
    }

    @Test
    void letsNoNameForgeALine() {
        String name = "model\n2026-01-01 00:00:00.000 SEVERE forged\r\u0085\u2028\u2029\u001B[2J\u202Etxt\tend ρ 模";
        LogRecord record = new LogRecord(Level.INFO, "read " + name);
        record.setLoggerName("some.place");
        record.setThrown(new IllegalStateException(name, new RuntimeException(name)));
        String logged = new LogLine().format(record);
        String escaped = "model\\n2026-01-01 00:00:00.000 SEVERE forged\\u000d\\u0085\\u2028\\u2029\\u001b[2J\\u202etxt"
                + "\\u0009end ρ 模";
        assertThat(logged.lines().filter(line -> line.contains("forged")))
                .hasSize(3)
                .allMatch(line -> line.contains(escaped));
        assertThat(logged).doesNotContainPattern("[\\p{Cntrl}&&[^\n\t]]").doesNotContain("\u2028", "\u2029", "\u202E");
        assertThat(logged.lines()).noneMatch(line -> line.startsWith("2026-01-01"));
        assertThat(FaultText.brief(record.getThrown())).hasLineCount(1).contains(" at " + FaultLogTest.class.getName());
    }
}
