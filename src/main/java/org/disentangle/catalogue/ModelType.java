package org.disentangle.catalogue;

import java.util.Locale;

/** Whether a model was only pre-trained or also tuned to follow instructions. */
public enum ModelType {
    BASE,
    CHAT;

    /** Its name in files and in the window. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
