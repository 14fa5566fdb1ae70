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
import org.disentangle.ui.model.Workspace;

/** Ticks values of a column on and off, each as a step that can be undone. */
final class TickSteps {
    private final Workspace workspace;
    private final Map<String, Set<String>> beforeIsolating = new HashMap<>();
    /** The state before the last click, because the second click of a double click undoes the first. */
    private Optional<Set<String>> forgotten = Optional.empty();

    TickSteps(Workspace workspace) {
        this.workspace = workspace;
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

    /** Forgets what was ticked before a value was shown alone. */
    void forget() {
        beforeIsolating.clear();
    }

    /** Ticks or unticks a value. */
    void tick(TickSection section, TickEntry entry, boolean on) {
        Set<String> words = ticked(section);
        boolean changed = on ? words.add(entry.word()) : words.remove(entry.word());
        if (changed) {
            forgotten = Optional.ofNullable(beforeIsolating.remove(section.column()));
            change((on ? "show " : "hide ") + entry.title(), with(section, words));
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
        if (secondClick) {
            if (!words.remove(entry.word())) {
                words.add(entry.word());
            }
            forgotten.ifPresent(earlier -> beforeIsolating.putIfAbsent(section.column(), earlier));
        }
        boolean restore = words.equals(alone);
        Set<String> everything = section.words();
        Set<String> next = restore ? beforeIsolating.getOrDefault(section.column(), everything) : alone;
        if (!restore) {
            beforeIsolating.put(section.column(), words);
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
