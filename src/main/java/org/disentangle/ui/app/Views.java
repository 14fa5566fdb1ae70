package org.disentangle.ui.app;

/** The views in the middle. */
enum Views {
    SCATTER("Scatter"),
    RANKING("Ranking"),
    CAPABILITIES("Capabilities"),
    DATA("Data");

    private final String title;

    Views(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
