package org.disentangle.finding.cards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.estimate.EstimateText;
import org.disentangle.analysis.scale.ScaledModel;
import org.disentangle.analysis.scale.ScaledModels;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.catalogue.ModelLabels;
import org.disentangle.finding.Fact;
import org.disentangle.finding.ShownNumbers;
import org.disentangle.finding.TableWords;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.wording.Listing;
import org.disentangle.wording.Numbers;
import org.disentangle.wording.Sentences;

/** Writes the card of one model. */
public final class ModelCardWriter {
    private final ShownNumbers numbers;
    private final ScoreTable table;
    private final int row;

    public ModelCardWriter(ShownNumbers numbers, int row) {
        this.numbers = numbers;
        this.table = numbers.table();
        this.row = row;
    }

    public ModelCard write() {
        String name = ModelLabels.whole(table).of(row);
        return new ModelCard(row, name, name.equals(table.model(row)) ? "" : table.model(row), facts(), scores());
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        capability().ifPresent(facts::add);
        for (Attribute attribute : table.attributes()) {
            if (attribute.kind() != AttributeKind.NAME) {
                attribute
                        .text(row)
                        .ifPresent(text -> facts.add(new Fact(
                                TableWords.title(attribute),
                                written(attribute, text),
                                attribute.inferred() ? "Inferred from the model's name." : "")));
            }
        }
        return facts;
    }

    private String written(Attribute attribute, String text) {
        boolean dated = attribute.kind() == AttributeKind.RELEASE;
        return attribute instanceof Attribute.Number number && !dated
                ? Numbers.compact(number.values().get(row))
                : text;
    }

    private Optional<Fact> capability() {
        for (GroupAnalysis group : numbers.shown().groups()) {
            if (group.models().contains(row)) {
                return Optional.of(capability(group));
            }
        }
        return Optional.empty();
    }

    private Fact capability(GroupAnalysis group) {
        Optional<CapabilitiesScore> score = group.score();
        Optional<ScaledModels> scaled = numbers.scaled(group);
        if (scaled.isPresent()) {
            return onScale(scaled.get());
        }
        if (score.isEmpty()) {
            return new Fact("Capabilities", EstimateText.NONE, Sentences.of(group.noScore()));
        }
        double value = score.get().scores().get(row);
        if (Double.isNaN(value)) {
            List<String> lacks = score.get().leftOut().getOrDefault(row, List.of());
            return new Fact(
                    "Capabilities",
                    "no score",
                    "It lacks " + Listing.and(lacks, 6) + ", and only models complete in all capabilities benchmarks"
                            + " have a score.");
        }
        return new Fact(
                "Capabilities",
                Numbers.fixed(value, 2) + ", rank " + score.get().rank(row) + " of "
                        + score.get().models().size(),
                "Its capabilities score among the " + (group.name().equals("all") ? "" : group.name() + " ")
                        + "models it was computed from.");
    }

    private Fact onScale(ScaledModels scaled) {
        ScaledModel model = scaled.models().stream()
                .filter(each -> each.row() == row)
                .findFirst()
                .orElseThrow();
        if (!model.score().isPresent()) {
            return new Fact(
                    "Capabilities", "no score", Sentences.of(model.score().reason()));
        }
        double value = model.score().value();
        return new Fact(
                "Capabilities",
                Numbers.fixed(value, 2) + ", rank " + scaled.rank(model) + " of " + scaled.scoredCount()
                        + (model.isComplete() ? "" : " ○"),
                scaled.insteadOfFit()
                        + (model.isComplete()
                                ? ""
                                : " It lacks " + Listing.and(model.lacks(), 6) + "; its score rests on "
                                        + Numbers.percent(model.coverage(), 0) + " of the scale."));
    }

    private List<ModelCard.Score> scores() {
        List<Benchmark> sorted = table.benchmarks().stream()
                .filter(benchmark -> benchmark.role() != Role.IGNORED)
                .sorted(Comparator.comparingInt((Benchmark benchmark) -> benchmark.role() == Role.CAPABILITIES ? 0 : 1)
                        .thenComparing(ModelCardWriter::section)
                        .thenComparing(benchmark -> benchmark.info().name()))
                .toList();
        List<ModelCard.Score> scores = new ArrayList<>();
        String before = "";
        for (Benchmark benchmark : sorted) {
            String section = section(benchmark);
            scores.add(new ModelCard.Score(
                    benchmark.column(),
                    benchmark.info().name(),
                    benchmark.scores().isMissing(row)
                            ? EstimateText.NONE
                            : Numbers.significant(benchmark.scores().get(row), 4),
                    section,
                    !section.equals(before)));
            before = section;
        }
        return scores;
    }

    private static String section(Benchmark benchmark) {
        if (benchmark.role() == Role.CAPABILITIES) {
            return "Capabilities";
        }
        return benchmark.info().area().isEmpty()
                ? "Other benchmarks"
                : Sentences.capital(benchmark.info().area());
    }
}
