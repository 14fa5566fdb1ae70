package org.disentangle.session.studies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.scale.FrozenScale;
import org.disentangle.analysis.scale.FrozenScales;
import org.disentangle.analysis.scale.ScaleColumn;
import org.disentangle.analysis.scale.ScaleOrigin;
import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.RecipeException;
import org.disentangle.table.Direction;
import org.disentangle.table.SourceFile;

/** Reads one scale file. */
final class ScaleReader {
    private final List<String> notes = new ArrayList<>();

    ScaleJson.Parsed read(String text) throws ScaleException {
        try {
            JsonFields fields = JsonFields.parse("scale", text, notes);
            checkFormat(fields);
            fields.text("program");
            List<FrozenScale> scales = new ArrayList<>();
            for (JsonFields scale : fields.objects("scales")) {
                scales.add(scale(scale));
            }
            FrozenScales all = new FrozenScales(scales);
            fields.noteUnread();
            return new ScaleJson.Parsed(all, notes);
        } catch (RecipeException wrong) {
            throw new ScaleException(wrong.getMessage(), wrong);
        } catch (IllegalArgumentException impossible) {
            throw new ScaleException("The scale cannot be used: " + impossible.getMessage(), impossible);
        }
    }

    private static void checkFormat(JsonFields fields) throws RecipeException, ScaleException {
        if (!fields.text("format").orElse("").equals(ScaleJson.FORMAT)) {
            throw new ScaleException("It is not a scale: its field \"format\" does not say so.");
        }
        int version = fields.integer("version").orElse(0);
        if (version < 1) {
            throw new ScaleException("It is not a scale: its field \"version\" is missing or wrong.");
        }
        if (version > ScaleJson.VERSION) {
            throw new ScaleException("It is a scale of version " + version + "; this program reads up to version "
                    + ScaleJson.VERSION + ", so a newer program is needed.");
        }
    }

    private static FrozenScale scale(JsonFields fields) throws RecipeException {
        String group = needed(fields, "group", fields.text("group"));
        List<ScaleColumn> columns = new ArrayList<>();
        for (JsonFields column : fields.objects("benchmarks")) {
            columns.add(column(column));
        }
        FrozenScale scale = new FrozenScale(group, columns, origin(fields));
        fields.noteUnread();
        return scale;
    }

    private static ScaleOrigin origin(JsonFields fields) throws RecipeException {
        List<SourceFile> files = new ArrayList<>();
        for (JsonFields file : fields.objects("files")) {
            files.add(file(file));
        }
        return new ScaleOrigin(
                needed(fields, "title", fields.text("title")),
                files,
                matrix(fields),
                fields.integer("models").orElse(0),
                needed(fields, "explained_variance", fields.number("explained_variance")));
    }

    private static SourceFile file(JsonFields fields) throws RecipeException {
        double bytes = needed(fields, "bytes", fields.number("bytes"));
        if (bytes < 0 || bytes != Math.rint(bytes)) {
            throw fields.wrong("bytes", "a whole number from 0");
        }
        SourceFile file = new SourceFile(
                needed(fields, "name", fields.text("name")), needed(fields, "sha256", fields.text("sha256")), (long)
                        bytes);
        fields.noteUnread();
        return file;
    }

    private static Coefficient matrix(JsonFields fields) throws RecipeException {
        String word = needed(fields, "pca", fields.text("pca"));
        for (Coefficient kind : Coefficient.ofMatrices()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw fields.wrong("pca", "\"spearman\" or \"pearson\"");
    }

    private static ScaleColumn column(JsonFields fields) throws RecipeException {
        ScaleColumn column = new ScaleColumn(
                needed(fields, "benchmark", fields.text("benchmark")),
                direction(fields),
                needed(fields, "mean", fields.number("mean")),
                needed(fields, "sd", fields.number("sd")),
                needed(fields, "loading", fields.number("loading")));
        fields.noteUnread();
        return column;
    }

    private static Direction direction(JsonFields fields) throws RecipeException {
        return switch (needed(fields, "direction", fields.text("direction"))) {
            case "higher" -> Direction.HIGHER;
            case "lower" -> Direction.LOWER;
            case "target" -> new Direction.Target(needed(fields, "target", fields.number("target")));
            default -> throw fields.wrong("direction", "\"higher\", \"lower\" or \"target\"");
        };
    }

    private static <T> T needed(JsonFields fields, String field, Optional<T> value) throws RecipeException {
        return value.orElseThrow(() -> fields.missing(field));
    }
}
