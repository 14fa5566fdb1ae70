package org.disentangle.figure;

/** What a picture shows, without its size or look. */
public sealed interface Figure permits ScatterFigure, RankingFigure, CapabilitiesFigure {
    /** For a window title, a file's metadata and a screen reader: one line. */
    String title();

    /** What a reader must know, for below the figure: whole sentences, with n and what was left out. */
    String caption();
}
