package org.disentangle.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.disentangle.catalogue.ModelNames;
import org.disentangle.catalogue.ModelType;
import org.disentangle.job.Progress;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;

/** Families and types as the models' names tell them, where no column says them. */
final class InferredAttributes {
    private static final int BLOCK = 1000;

    private final List<String> models;
    private final String source;
    private final Notes notes;
    private final Progress progress;

    InferredAttributes(List<String> models, String source, Notes notes, Progress progress) {
        this.models = models;
        this.source = source;
        this.notes = notes;
        this.progress = progress;
    }

    /**
     * What can be inferred and is not there.
     *
     * @param present the attributes that the files have
     * @param taken all column names in use; the new ones are added
     */
    List<Attribute> beside(List<Attribute> present, UniqueNames taken) {
        List<Attribute> inferred = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        infer(AttributeKind.FAMILY, "family", ModelNames::family, present, taken)
                .ifPresent(family -> {
                    inferred.add(family);
                    counts.add("the family of " + recognised(family));
                });
        infer(AttributeKind.TYPE, "type", name -> ModelNames.type(name).map(ModelType::word), present, taken)
                .ifPresent(type -> {
                    inferred.add(type);
                    counts.add("the type of " + recognised(type));
                });
        if (!counts.isEmpty()) {
            notes.inform(source, String.join(" and ", counts) + " models was inferred from the models' names");
        }
        return inferred;
    }

    private Optional<Attribute> infer(
            AttributeKind kind,
            String name,
            Function<String, Optional<String>> reading,
            List<Attribute> present,
            UniqueNames taken) {
        if (present.stream().anyMatch(attribute -> attribute.kind() == kind)) {
            return Optional.empty();
        }
        String[] words = new String[models.size()];
        IntStream.range(0, (words.length + BLOCK - 1) / BLOCK).parallel().forEach(block -> {
            progress.check();
            for (int row = block * BLOCK; row < Math.min(words.length, (block + 1) * BLOCK); row++) {
                words[row] = reading.apply(models.get(row)).orElse("");
            }
        });
        boolean any = Arrays.stream(words).anyMatch(word -> !word.isEmpty());
        return any ? Optional.of(Attribute.Text.of(taken.unique(name), kind, true, List.of(words))) : Optional.empty();
    }

    private String recognised(Attribute attribute) {
        int count = 0;
        for (int row = 0; row < models.size(); row++) {
            count += attribute.text(row).isPresent() ? 1 : 0;
        }
        return count + " of " + models.size();
    }
}
