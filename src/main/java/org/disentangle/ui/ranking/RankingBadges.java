package org.disentangle.ui.ranking;

import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Level;
import org.disentangle.analysis.estimate.Verdict;
import org.disentangle.ui.common.grid.GridCell;
import org.disentangle.ui.common.grid.GridInk;

/** Makes the badges of levels and verdicts. */
final class RankingBadges {
    private RankingBadges() {}

    /** The badge of a level; empty if there is none. */
    static GridCell level(BenchmarkCorrelation found) {
        Level level = found.level();
        return switch (level) {
            case HIGH -> high(level.word());
            case LOW -> low(level.word());
            case NEGATIVE -> negative(level.word());
            case NONE -> GridCell.NOTHING;
        };
    }

    /** The badge of a verdict, coloured if the whole interval lies in one range and marked if it is at the edge. */
    static GridCell verdict(BenchmarkCorrelation found) {
        Verdict verdict = found.verdict();
        String words = (found.isAtEdge() ? "≈ " : "") + verdict.word();
        return switch (verdict) {
            case HIGH -> high(words);
            case LOW -> low(words);
            case NEGATIVE -> negative(words);
            case NONE -> GridCell.NOTHING;
            default -> GridCell.badge(words, GridInk.NEUTRAL, GridInk.TEXT);
        };
    }

    private static GridCell high(String words) {
        return GridCell.badge(words, GridInk.LEVEL_HIGH, GridInk.LEVEL_HIGH_TEXT);
    }

    private static GridCell low(String words) {
        return GridCell.badge(words, GridInk.LEVEL_LOW, GridInk.LEVEL_LOW_TEXT);
    }

    private static GridCell negative(String words) {
        return GridCell.badge(words, GridInk.LEVEL_NEGATIVE, GridInk.LEVEL_NEGATIVE_TEXT);
    }
}
