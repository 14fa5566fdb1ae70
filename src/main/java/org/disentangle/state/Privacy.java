package org.disentangle.state;

/** Whether a window leaves traces: documents, names of files, pasted tables, a log. Safe to use from any thread. */
public final class Privacy {
    private volatile boolean on;

    /** Sets whether the window starts private. */
    public Privacy(boolean on) {
        set(on);
    }

    /** Whether the window is private and nothing may be kept. */
    public boolean isOn() {
        return on;
    }

    /** Makes the window private, or ends that. */
    public void set(boolean newOn) {
        on = newOn;
        if (newOn) {
            LogFiles.keep(false);
        }
    }
}
