package org.disentangle.ui.common;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.session.Results;

/** What is looked at: the same in every view. */
public final class Selection {
    private final StringProperty group = new SimpleStringProperty("");
    private final StringProperty benchmark = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Integer>> model = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Integer>> hovered = new SimpleObjectProperty<>(Optional.empty());
    private String preferredGroup = "";
    private final ObservableList<String> order = FXCollections.observableArrayList();

    /** The name of the group of models. */
    public StringProperty group() {
        return group;
    }

    /** The column of the benchmark; empty when there is none. */
    public StringProperty benchmark() {
        return benchmark;
    }

    /** The row of the selected model. */
    public ObjectProperty<Optional<Integer>> model() {
        return model;
    }

    /** The row of the model under the pointer. */
    public ObjectProperty<Optional<Integer>> hovered() {
        return hovered;
    }

    /** The benchmarks, by column, in the order of the ranking as it is shown; stepping goes along it. */
    public ObservableList<String> order() {
        return order;
    }

    /** Selects the benchmark so many steps on in the ranking, stopping at its ends. */
    public void step(int by) {
        if (order.isEmpty()) {
            return;
        }
        int place = order.indexOf(benchmark.get());
        int next = place < 0 ? 0 : Math.max(0, Math.min(order.size() - 1, place + by));
        benchmark.set(order.get(next));
    }

    /** The group to look at as soon as there are results that have it. */
    public void prefer(String newGroup) {
        preferredGroup = newGroup;
    }

    /** Keeps what still exists in new results, and chooses a group where the old one is gone. */
    void fitTo(Results results, boolean newTable) {
        if (newTable) {
            preferredGroup = "";
            model.set(Optional.empty());
            hovered.set(Optional.empty());
            order.clear();
            benchmark.set("");
        }
        String before = group.get();
        if (results.all().group(preferredGroup).isPresent()) {
            group.set(preferredGroup);
            preferredGroup = "";
        }
        if (results.all().group(group.get()).isEmpty()) {
            group.set(favourite(results));
        }
        boolean gone = results.all().group(before).isEmpty();
        if (gone && !newTable) {
            // it may come back, by undo for one
            preferredGroup = before;
        }
    }

    /** Chat models are those people use; else the group with most models. */
    private static String favourite(Results results) {
        if (results.all().group("chat").isPresent()) {
            return "chat";
        }
        return results.all().groups().stream()
                .reduce((a, b) -> a.models().size() >= b.models().size() ? a : b)
                .map(GroupAnalysis::name)
                .orElse("");
    }
}
