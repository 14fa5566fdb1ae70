package org.disentangle.state;

/** Whether a window leaves anything behind: documents, names of files, pasted tables, a log. May be asked on any thread. */
public final class Privacy {
    private volatile boolean on;

    /** A window that is private from the beginning, or not. */
    public Privacy(boolean on) {
        set(on);
    }

    /** Whether nothing may be kept. */
    public boolean isOn() {
        return on;
    }

    /** Keeps nothing from now on, or keeps everything again. */
    public void set(boolean newOn) {
        on = newOn;
        if (newOn) {
            LogFiles.keep(false);
        }
    }
}
