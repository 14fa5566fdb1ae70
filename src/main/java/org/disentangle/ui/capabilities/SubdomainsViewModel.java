package org.disentangle.ui.capabilities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.disentangle.analysis.subdomains.Subdomain;
import org.disentangle.session.opening.Document;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Role;
import org.disentangle.ui.model.Notices;
import org.disentangle.ui.model.StudyChoosing;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.Workspace;

/** Which capabilities benchmark belongs to which subdomain. Changes take effect at once and can be undone. */
public final class SubdomainsViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final Subscriptions subscriptions = new Subscriptions();
    private final StudyChoosing choosing;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State(List.of(), List.of(), false, Optional.empty()));

    /** A capabilities benchmark and its subdomain; empty: none. */
    record Row(String column, String name, String subdomain) {}

    /**
     * The current choices.
     *
     * @param rows one per capabilities benchmark, in the order of the table
     * @param names the names of the subdomains, in order of first use
     * @param hasAreas whether the benchmarks have more than one area
     * @param file the file they were read from, if any
     */
    record State(List<Row> rows, List<String> names, boolean hasAreas, Optional<String> file) {
        State {
            rows = List.copyOf(rows);
            names = List.copyOf(names);
        }
    }

    public SubdomainsViewModel(Workspace workspace, StudyChoosing choosing) {
        this.workspace = workspace;
        this.choosing = choosing;
        subscriptions.follow(this::refresh, workspace.session());
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    /** The latest notice, if any. */
    ReadOnlyObjectProperty<Optional<Notices.Notice>> notice() {
        return workspace.notices().current();
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    private void refresh() {
        workspace.session().get().map(session -> session.document()).ifPresent(document -> state.set(state(document)));
    }

    private static State state(Document document) {
        List<Subdomain> chosen = document.studies().subdomains();
        List<Row> rows = benchmarks(document).stream()
                .map(benchmark ->
                        new Row(benchmark.column(), benchmark.info().name(), subdomainOf(chosen, benchmark.column())))
                .toList();
        long areas = benchmarks(document).stream()
                .map(benchmark -> benchmark.info().area())
                .filter(area -> !area.isEmpty())
                .distinct()
                .count();
        return new State(
                rows,
                chosen.stream().map(Subdomain::name).toList(),
                areas > 1,
                document.plan().studies().subdomains());
    }

    private static List<Benchmark> benchmarks(Document document) {
        return document.table().benchmarks(Role.CAPABILITIES);
    }

    private static String subdomainOf(List<Subdomain> subdomains, String column) {
        return subdomains.stream()
                .filter(subdomain -> subdomain.benchmarks().contains(column))
                .findFirst()
                .map(Subdomain::name)
                .orElse("");
    }

    /** Puts a benchmark into a subdomain; an empty name takes it out. */
    void assign(String column, String subdomain) {
        String wanted = subdomain.strip();
        List<Row> rows = state.get().rows();
        boolean same = rows.stream()
                .anyMatch(row -> row.column().equals(column) && row.subdomain().equals(wanted));
        if (same) {
            return;
        }
        Map<String, String> names = new LinkedHashMap<>();
        rows.forEach(row -> names.put(row.column(), row.column().equals(column) ? wanted : row.subdomain()));
        String name = rows.stream()
                .filter(row -> row.column().equals(column))
                .findFirst()
                .map(Row::name)
                .orElse(column);
        take(wanted.isEmpty() ? name + " in no subdomain" : name + " in " + wanted, names);
    }

    /** Uses the areas of the benchmarks as subdomains. */
    void proposeAreas() {
        workspace.session().get().map(session -> session.document()).ifPresent(document -> {
            Map<String, String> names = new LinkedHashMap<>();
            benchmarks(document)
                    .forEach(benchmark ->
                            names.put(benchmark.column(), benchmark.info().area()));
            take("areas as subdomains", names);
        });
    }

    private void take(String title, Map<String, String> names) {
        Map<String, List<String>> benchmarks = new LinkedHashMap<>();
        state.get().names().forEach(name -> benchmarks.put(name, new ArrayList<>()));
        names.forEach((column, name) -> {
            if (!name.isEmpty()) {
                benchmarks.computeIfAbsent(name, unseen -> new ArrayList<>()).add(column);
            }
        });
        List<Subdomain> subdomains = benchmarks.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Subdomain(entry.getKey(), entry.getValue()))
                .toList();
        choosing.group(title, subdomains);
    }

    void load() {
        choosing.chooseSubdomains();
    }

    void clear() {
        choosing.group("no subdomains", List.of());
    }
}
