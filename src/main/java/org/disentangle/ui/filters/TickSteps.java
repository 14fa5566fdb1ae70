package org.disentangle.ui.filters;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.disentangle.session.filter.FilterChoice;
import org.disentangle.session.plan.Plan;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.Workspace;

/**
 * Ticks values of a column on and off, each as a step that can be undone. What was ticked before a value was shown alone
 * is kept only while that value stays alone, in the same document.
 */
final class TickSteps implements AutoCloseable {
    private final Workspace workspace;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Map<String, Isolated> isolated = new HashMap<>();
    /** Taken from {@link #isolated} by the last click, because the second click of a double click undoes the first. */
    private Optional<Clicked> clicked = Optional.empty();

    /**
     * A column with one value shown alone.
     *
     * @param alone the value
     * @param before what was ticked before
     */
    private record Isolated(Set<String> alone, Set<String> before) {}

    /**
     * A click that ended an isolation.
     *
     * @param left what it left ticked in the column; empty: everything
     */
    private record Clicked(String column, Optional<Set<String>> left, Isolated earlier) {}

    TickSteps(Workspace workspace) {
        this.workspace = workspace;
        subscriptions.run(this::forget, workspace.documents());
        subscriptions.run(this::follow, workspace.session());
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private void forget() {
        isolated.clear();
        clicked = Optional.empty();
    }

    private void follow() {
        if (!isolated.isEmpty() || clicked.isPresent()) {
            FilterChoice now = choice();
            isolated.entrySet().removeIf(column -> !ticks(now, column.getKey())
                    .equals(Optional.of(column.getValue().alone())));
            clicked = clicked.filter(click -> ticks(now, click.column()).equals(click.left()));
        }
    }

    private static Optional<Set<String>> ticks(FilterChoice choice, String column) {
        return Optional.ofNullable(choice.ticked().get(column));
    }

    /** The filter of the open document. */
    FilterChoice choice() {
        return workspace
                .session()
                .get()
                .map(session -> FilterChoice.of(session.plan().filter().passing()))
                .orElse(FilterChoice.none());
    }

    static Plan passing(Plan plan, FilterChoice choice) {
        return plan.withFilter(plan.filter().withPassing(choice.toFilter()));
    }

    /** Ticks or unticks a value. */
    void tick(TickSection section, TickEntry entry, boolean on) {
        Set<String> words = ticked(section);
        boolean changed = on ? words.add(entry.word()) : words.remove(entry.word());
        if (changed) {
            FilterChoice next = with(section, words);
            clicked = Optional.ofNullable(isolated.remove(section.column()))
                    .map(earlier -> new Clicked(section.column(), ticks(next, section.column()), earlier));
            change((on ? "show " : "hide ") + entry.title(), next);
        }
    }

    /**
     * Ticks one value alone; if it already is alone, restores the previous ticks.
     *
     * @param secondClick whether it is the second click of a double click, whose first click has ticked or unticked the
     *     value
     */
    void isolate(TickSection section, TickEntry entry, boolean secondClick) {
        Set<String> alone = Set.of(entry.word());
        Set<String> words = ticked(section);
        Optional<Isolated> earlier = Optional.ofNullable(isolated.get(section.column()));
        if (secondClick) {
            if (!words.remove(entry.word())) {
                words.add(entry.word());
            }
            earlier = clicked.filter(click -> click.column().equals(section.column()))
                    .map(Clicked::earlier);
        }
        boolean restore = words.equals(alone);
        Set<String> everything = section.words();
        Set<String> next = restore ? earlier.map(Isolated::before).orElse(everything) : alone;
        if (!restore && !words.equals(everything)) {
            isolated.put(section.column(), new Isolated(alone, words));
        }
        String name = restore ? "restore " + section.title().toLowerCase(Locale.ROOT) : "isolate " + entry.title();
        FilterChoice changed = with(section, next);
        if (secondClick) {
            workspace.changeInstead(name, plan -> passing(plan, changed));
        } else {
            change(name, changed);
        }
    }

    /** Inverts the ticks. */
    void invert(TickSection section) {
        Set<String> words = new LinkedHashSet<>(section.words());
        words.removeAll(ticked(section));
        change("invert " + section.title().toLowerCase(Locale.ROOT), with(section, words));
    }

    /** Ticks every value of a section. */
    void tickAll(TickSection section) {
        change("show all", choice().withAllTicked(section.column()));
    }

    private Set<String> ticked(TickSection section) {
        FilterChoice choice = choice();
        return section.words().stream()
                .filter(word -> choice.isTicked(section.column(), word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private FilterChoice with(TickSection section, Set<String> words) {
        return words.equals(section.words())
                ? choice().withAllTicked(section.column())
                : choice().withTicked(section.column(), words);
    }

    private void change(String name, FilterChoice changed) {
        workspace.change(name, plan -> passing(plan, changed));
    }
}
