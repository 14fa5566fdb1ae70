package org.disentangle.finding.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.estimate.AnalysisException;
import org.disentangle.analysis.estimate.EstimateText;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.partial.PartialCorrelation;
import org.disentangle.finding.Block;
import org.disentangle.finding.ChoiceList;
import org.disentangle.finding.Fact;
import org.disentangle.finding.Section;
import org.disentangle.finding.Stated;
import org.disentangle.finding.Subject;
import org.disentangle.finding.TableWords;
import org.disentangle.job.Progress;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.wording.Counts;

/** The correlation with training compute, or another number, held constant. */
public final class PartialSection implements Section {
    /** Its id; the choice made in it is an option of the analysis. */
    public static final String ID = "partial";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Partial correlation";
    }

    @Override
    public Optional<ChoiceList> choices(Subject subject, String choice) {
        List<ChoiceList.Choice> all = all(subject);
        return chosen(subject)
                .map(attribute -> new ChoiceList(
                        "What is held constant",
                        all,
                        all.stream()
                                .filter(each -> each.id().equals(attribute))
                                .findFirst()
                                .orElse(new ChoiceList.Choice(attribute, subject.nameOf(attribute)))));
    }

    private static List<ChoiceList.Choice> all(Subject subject) {
        return subject.table().attributes().stream()
                .filter(Attribute.Number.class::isInstance)
                .map(attribute -> new ChoiceList.Choice(attribute.column(), TableWords.title(attribute)))
                .toList();
    }

    /**
     * The column held constant: the one in the options, otherwise training compute, otherwise the first column of
     * numbers about the models.
     */
    private static Optional<String> chosen(Subject subject) {
        return subject.options().partial().or(() -> subject.table().attributes().stream()
                .filter(Attribute.Number.class::isInstance)
                .reduce((first, next) ->
                        first.kind() != AttributeKind.FLOP && next.kind() == AttributeKind.FLOP ? next : first)
                .map(Attribute::column));
    }

    @Override
    public List<Block> about(Subject subject, String choice, Progress progress) throws AnalysisException {
        Optional<String> attribute = chosen(subject);
        if (attribute.isEmpty()) {
            return List.of(Block.Text.finding("The table has no numeric column about the models (training compute, "
                    + "parameters) to hold constant."));
        }
        AnalysisOptions options = subject.options().withPartial(attribute);
        return parts(subject, PartialCorrelation.of(subject.table(), subject.group(), subject.correlation(), options));
    }

    private static List<Block> parts(Subject subject, PartialCorrelation found) {
        String symbol = subject.symbol();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Partial " + symbol, Stated.correlation(found.rho()), ""));
        if (found.rho().isPresent()) {
            facts.add(new Fact(
                    "p",
                    found.p().isPresent()
                            ? EstimateText.pValue(found.p()) + " (Student's t)"
                            : Stated.missing(found.p().reason()),
                    "Two-sided, of no association; it assumes independent models."));
        }
        facts.add(new Fact(
                "Plain " + symbol, Stated.correlation(found.plain()), "Over the same models, nothing held constant."));
        facts.add(new Fact("n", Integer.toString(found.n()), "Models that have all three numbers."));
        return List.of(
                new Block.Facts(facts),
                Block.Text.explanation("What remains among models with equal values in this column, by "
                        + subject.options().coefficient().measure().basis()
                        + "; the plain one is over the same " + Counts.models(found.n()) + "."));
    }
}
