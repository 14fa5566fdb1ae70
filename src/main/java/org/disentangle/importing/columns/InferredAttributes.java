package org.disentangle.importing.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.disentangle.catalogue.ModelNames;
import org.disentangle.catalogue.ModelType;
import org.disentangle.importing.note.Notes;
import org.disentangle.importing.note.UniqueNames;
import org.disentangle.job.Progress;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;

/** Infers families and types from the models' names if no column states them. */
public final class InferredAttributes {
    private static final int BLOCK = 1000;

    private final List<String> models;
    private final String source;
    private final Notes notes;
    private final Progress progress;

    public InferredAttributes(List<String> models, String source, Notes notes, Progress progress) {
        this.models = models;
        this.source = source;
        this.notes = notes;
        this.progress = progress;
    }

    /**
     * The attributes that the files lack and that can be inferred.
     *
     * @param present the attributes that the files have
     * @param taken all column names in use; the new names are added
     */
    public List<Attribute> beside(List<Attribute> present, UniqueNames taken) {
        boolean family = lacks(AttributeKind.FAMILY, present);
        boolean type = lacks(AttributeKind.TYPE, present);
        if (!family && !type) {
            return List.of();
        }
        String[] families = new String[models.size()];
        String[] types = new String[models.size()];
        IntStream.range(0, (models.size() + BLOCK - 1) / BLOCK).parallel().forEach(block -> {
            progress.check();
            for (int row = block * BLOCK; row < Math.min(models.size(), (block + 1) * BLOCK); row++) {
                ModelNames.Told told = ModelNames.told(models.get(row));
                families[row] = told.family().orElse("");
                types[row] = told.type().map(ModelType::word).orElse("");
            }
        });
        List<Attribute> inferred = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        if (family && saysAnything(families)) {
            inferred.add(Attribute.Text.of(taken.unique("family"), AttributeKind.FAMILY, true, List.of(families)));
            counts.add("the family of " + recognised(families));
        }
        if (type && saysAnything(types)) {
            inferred.add(Attribute.Text.of(taken.unique("type"), AttributeKind.TYPE, true, List.of(types)));
            counts.add("the type of " + recognised(types));
        }
        if (!counts.isEmpty()) {
            notes.inform(source, String.join(" and ", counts) + " models was inferred from the models' names");
        }
        return inferred;
    }

    private static boolean lacks(AttributeKind kind, List<Attribute> present) {
        return present.stream().noneMatch(attribute -> attribute.kind() == kind);
    }

    private static boolean saysAnything(String... words) {
        return Arrays.stream(words).anyMatch(word -> !word.isEmpty());
    }

    private static String recognised(String... words) {
        return Arrays.stream(words).filter(word -> !word.isEmpty()).count() + " of " + words.length;
    }
}
