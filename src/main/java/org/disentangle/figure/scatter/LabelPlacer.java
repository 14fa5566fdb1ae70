package org.disentangle.figure.scatter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.disentangle.figure.layout.Box;
import org.disentangle.figure.layout.PointGrid;
import org.disentangle.figure.layout.PointLayer;
import org.disentangle.figure.layout.Vertex;

/**
 * Places the labels of points: beside their point if there is room, otherwise farther away with a leader. No label
 * covers a point or another label, and no leader crosses a label or another point; leaders cross each other only as a
 * last resort. Each label first takes its cheapest free place, those with the fewest places first; then labels that
 * block others move, and all search for better places until nothing changes. Deterministic.
 */
final class LabelPlacer {
    private static final int ROUNDS = 8;
    private static final double CROSSING = 8;

    private final LabelCandidates candidates;

    LabelPlacer(Box plot, PointLayer points, PointGrid grid, List<Box> taken, List<Vertex> trend, double scale) {
        this.candidates = new LabelCandidates(plot, points, grid, taken, trend, scale);
    }

    /**
     * A label to be placed.
     *
     * @param point its point in the layer
     */
    record Request(int point, String text, double width, double height) {}

    /** The line from the edge of a mark to its label. */
    record Leader(Vertex from, Vertex to) {
        /** The length of the boxes that cover a leader, in points. */
        private static final double BIT = 2;

        /** The leader from the edge of a mark to the nearest point of a box; none if the box touches the mark. */
        static Optional<Leader> to(Box box, Vertex mark, double reach, double scale) {
            double endX = Math.max(box.x(), Math.min(box.right(), mark.x()));
            double endY = Math.max(box.y() + box.height() * 0.2, Math.min(box.bottom() - box.height() * 0.2, mark.y()));
            double dx = endX - mark.x();
            double dy = endY - mark.y();
            double length = Math.hypot(dx, dy);
            if (length <= reach + 1) {
                return Optional.empty();
            }
            double cut = (length - 0.8 * scale) / length;
            return Optional.of(new Leader(
                    new Vertex(mark.x() + dx * reach / length, mark.y() + dy * reach / length),
                    new Vertex(mark.x() + dx * cut, mark.y() + dy * cut)));
        }

        /** The area no label may cover, as small boxes, because a single box around the leader would be too large. */
        List<Box> boxes(double scale) {
            double dx = to.x() - from.x();
            double dy = to.y() - from.y();
            int bits = (int) Math.ceil(Math.hypot(dx, dy) / (BIT * scale));
            List<Box> boxes = new ArrayList<>();
            for (int i = 0; i <= bits; i++) {
                double part = bits == 0 ? 0 : i / (double) bits;
                boxes.add(Box.around(from.x() + part * dx, from.y() + part * dy, BIT * scale / 2));
            }
            return boxes;
        }
    }

    /** A placed label. */
    record Placement(Request request, Box box, Optional<Leader> leader) {}

    List<Placement> place(List<Request> requests) {
        LabelCandidates.Candidate[][] choices = new LabelCandidates.Candidate[requests.size()][];
        for (int i = 0; i < choices.length; i++) {
            choices[i] = candidates.of(requests.get(i));
        }
        int[] places = new Search(choices).search();
        List<Placement> placements = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                LabelCandidates.Candidate chosen = choices[i][places[i]];
                placements.add(new Placement(requests.get(i), chosen.box(), chosen.leader()));
            }
        }
        return placements;
    }

    /** Chooses one candidate, or none, for each label. */
    private static final class Search {
        private static final int NONE = -1;

        private final LabelCandidates.Candidate[][] choices;
        private final int[] chosen;
        private final Integer[] hardestFirst;

        Search(LabelCandidates.Candidate[][] choices) {
            this.choices = choices;
            this.chosen = new int[choices.length];
            Arrays.fill(chosen, NONE);
            hardestFirst = new Integer[choices.length];
            Arrays.setAll(hardestFirst, i -> i);
            Arrays.sort(hardestFirst, Comparator.comparingInt(i -> choices[i].length));
        }

        int[] search() {
            for (int i : hardestFirst) {
                chosen[i] = best(i);
            }
            for (int round = 0; round < ROUNDS; round++) {
                boolean changed = makeWay();
                changed |= improve();
                if (!changed) {
                    break;
                }
            }
            return chosen;
        }

        /** The cheapest candidate that conflicts with no placed label. */
        private int best(int i) {
            int best = NONE;
            double bestCost = Double.POSITIVE_INFINITY;
            for (int c = 0; c < choices[i].length; c++) {
                double cost = choices[i][c].cost();
                if (cost >= bestCost) {
                    break;
                }
                cost += crossings(i, choices[i][c], bestCost - cost);
                if (cost < bestCost) {
                    bestCost = cost;
                    best = c;
                }
            }
            return best;
        }

        /** The cost of a candidate's crossings with the placed labels; infinite if they conflict. */
        private double crossings(int i, LabelCandidates.Candidate candidate, double most) {
            double cost = 0;
            for (int j = 0; j < chosen.length; j++) {
                if (j != i && chosen[j] != NONE) {
                    LabelCandidates.Candidate other = choices[j][chosen[j]];
                    if (candidate.conflictsWith(other)) {
                        return Double.POSITIVE_INFINITY;
                    }
                    if (candidate.leaderCrosses(other)) {
                        cost += CROSSING;
                        if (cost >= most) {
                            return cost;
                        }
                    }
                }
            }
            return cost;
        }

        private boolean improve() {
            boolean changed = false;
            for (int i : hardestFirst) {
                int before = chosen[i];
                chosen[i] = NONE;
                chosen[i] = best(i);
                changed |= chosen[i] != before;
            }
            return changed;
        }

        /** Gives labels without a place one that a single other label can vacate. */
        private boolean makeWay() {
            boolean changed = false;
            for (int i : hardestFirst) {
                if (chosen[i] == NONE) {
                    changed |= takeFromAnother(i);
                }
            }
            return changed;
        }

        private boolean takeFromAnother(int i) {
            for (int c = 0; c < choices[i].length; c++) {
                int other = onlyConflict(i, choices[i][c]);
                if (other >= 0) {
                    int before = chosen[other];
                    chosen[i] = c;
                    chosen[other] = NONE;
                    chosen[other] = best(other);
                    if (chosen[other] != NONE) {
                        return true;
                    }
                    chosen[other] = before;
                    chosen[i] = NONE;
                }
            }
            return false;
        }

        /** The only label that a candidate conflicts with; −1 if there are none or several. */
        private int onlyConflict(int i, LabelCandidates.Candidate candidate) {
            int found = NONE;
            for (int j = 0; j < chosen.length; j++) {
                if (j != i && chosen[j] != NONE && candidate.conflictsWith(choices[j][chosen[j]])) {
                    if (found != NONE) {
                        return NONE;
                    }
                    found = j;
                }
            }
            return found;
        }
    }
}
