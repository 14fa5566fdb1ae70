package org.disentangle.ui.common;

/** The contents of a tab. */
public interface TabView extends View {
    /** Puts the keyboard on it, where it has something to steer. */
    default void focus() {}
}
