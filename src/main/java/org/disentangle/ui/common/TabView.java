package org.disentangle.ui.common;

/** The contents of a tab. */
public interface TabView extends View {
    /** Focuses the part of it that uses the keyboard, if any. */
    default void focus() {}
}
