package org.disentangle.session.option;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.JsonText;
import org.disentangle.session.json.RecipeException;
import org.disentangle.session.plan.FigureChoices;

/** The options of the figures to write. */
public final class FigureOptionList {
    private static final List<String> FORMATS = List.of("pdf", "svg", "png");
    private static final String NONE = "none";

    /** The order in files, on the command line and in its help. */
    public static final List<OptionDescription<FigureChoices>> ALL = List.of(
            described(
                    new CommandFlag<>(
                            "--figures",
                            "FORMATS",
                            "pdf,svg,png or none; default pdf",
                            FigureOptionList::formats,
                            whereOther(FigureChoices::formats, FigureOptionList::formatsText)),
                    field(
                            FigureOptionList::readFormats,
                            (json, choices) -> JsonText.names(json, "formats", choices.formats()))),
            described(
                    new CommandFlag<>(
                            "--size",
                            "WxH",
                            "size of the figures, 82mmx70mm or 3.25inx2.75in; default 140mmx105mm",
                            FigureOptionList::size,
                            whereOther(FigureChoices::size, FigureOptionList::sizeText)),
                    field(FigureOptionList::readSize, (json, choices) -> {
                        json.writeNumberField("width_pt", choices.size().width());
                        json.writeNumberField("height_pt", choices.size().height());
                    })),
            described(
                    new CommandFlag<>(
                            "--dpi",
                            "N",
                            "resolution of PNG figures; default 300",
                            FigureOptionList::dpi,
                            whereOther(FigureChoices::dpi, dpi -> Integer.toString(dpi))),
                    field(FigureOptionList::readDpi, (json, choices) -> json.writeNumberField("dpi", choices.dpi()))));

    private FigureOptionList() {}

    /** Reads the choices from an object in a file; a missing field keeps its default. */
    public static FigureChoices read(JsonFields fields) throws RecipeException {
        return OptionDescription.read(ALL, fields, FigureChoices.defaults());
    }

    /** Writes the fields of an object. */
    public static void write(JsonGenerator json, FigureChoices choices) throws IOException {
        OptionDescription.write(ALL, json, choices);
    }

    private static OptionDescription<FigureChoices> described(
            CommandFlag<FigureChoices> flag, OptionField<FigureChoices> field) {
        return new OptionDescription<>(List.of(flag), List.of(field), List.of());
    }

    private static <T> Function<FigureChoices, Optional<String>> whereOther(
            Function<FigureChoices, T> value, Function<T, String> text) {
        return choices -> Optional.of(value.apply(choices))
                .filter(chosen -> !chosen.equals(value.apply(FigureChoices.defaults())))
                .map(text);
    }

    private interface FieldReader {
        FigureChoices read(JsonFields fields, FigureChoices over) throws RecipeException;
    }

    private interface FieldWriter {
        void write(JsonGenerator json, FigureChoices choices) throws IOException;
    }

    private static OptionField<FigureChoices> field(FieldReader reader, FieldWriter writer) {
        return new OptionField<>() {
            @Override
            public FigureChoices read(JsonFields fields, FigureChoices over) throws RecipeException {
                return reader.read(fields, over);
            }

            @Override
            public void write(JsonGenerator json, FigureChoices choices) throws IOException {
                writer.write(json, choices);
            }
        };
    }

    private static FigureChoices formats(String given, FigureChoices over) throws OptionException {
        if (given.equalsIgnoreCase(NONE)) {
            return over.withFormats(List.of());
        }
        Set<String> formats = new LinkedHashSet<>(NameList.split(given.toLowerCase(Locale.ROOT)));
        if (!FORMATS.containsAll(formats)) {
            throw new OptionException(
                    "--figures can be pdf, svg and png, separated by commas, or none; not \"" + given + "\".");
        }
        return over.withFormats(FORMATS.stream().filter(formats::contains).toList());
    }

    private static String formatsText(List<String> formats) {
        return formats.isEmpty() ? NONE : String.join(",", formats);
    }

    private static FigureChoices readFormats(JsonFields fields, FigureChoices over) throws RecipeException {
        List<String> formats = fields.texts("formats").orElse(over.formats());
        if (!FORMATS.containsAll(formats)) {
            throw fields.wrong("formats", "a list of \"pdf\", \"svg\" and \"png\"");
        }
        return over.withFormats(formats);
    }

    private static FigureChoices size(String given, FigureChoices over) throws OptionException {
        try {
            return over.withSize(FigureSize.parse(given));
        } catch (IllegalArgumentException e) {
            throw new OptionException("--size: " + e.getMessage(), e);
        }
    }

    private static FigureChoices readSize(JsonFields fields, FigureChoices over) throws RecipeException {
        try {
            return over.withSize(new FigureSize(
                    fields.number("width_pt").orElse(over.size().width()),
                    fields.number("height_pt").orElse(over.size().height())));
        } catch (IllegalArgumentException e) {
            throw new RecipeException("The recipe asks for figures of an impossible size. " + e.getMessage(), e);
        }
    }

    private static FigureChoices dpi(String given, FigureChoices over) throws OptionException {
        String sentence = "--dpi must be a whole number from " + FigureChoices.LOWEST_DPI + " to "
                + FigureChoices.HIGHEST_DPI + ", not \"" + given + "\".";
        try {
            double dpi = Double.parseDouble(given);
            if (isPossible(dpi)) {
                return over.withDpi((int) dpi);
            }
        } catch (NumberFormatException notANumber) {
            throw new OptionException(sentence, notANumber);
        }
        throw new OptionException(sentence);
    }

    private static FigureChoices readDpi(JsonFields fields, FigureChoices over) throws RecipeException {
        int dpi = fields.integer("dpi").orElse(over.dpi());
        if (!isPossible(dpi)) {
            throw fields.wrong("dpi", "from " + FigureChoices.LOWEST_DPI + " to " + FigureChoices.HIGHEST_DPI);
        }
        return over.withDpi(dpi);
    }

    private static boolean isPossible(double dpi) {
        return dpi >= FigureChoices.LOWEST_DPI && dpi <= FigureChoices.HIGHEST_DPI && dpi == Math.rint(dpi);
    }

    /**
     * The size as text for the option: in the unit that gives the shortest exact text, or in points if none is exact.
     */
    public static String sizeText(FigureSize size) {
        String millimetres = sizeText(size, "mm", 25.4 / 72);
        String inches = sizeText(size, "in", 1.0 / 72);
        String text = inches.length() < millimetres.length() ? inches : millimetres;
        return FigureSize.parse(text).equals(size) ? text : plain(size.width()) + "ptx" + plain(size.height()) + "pt";
    }

    private static String sizeText(FigureSize size, String unit, double scale) {
        return rounded(size.width() * scale) + unit + "x" + rounded(size.height() * scale) + unit;
    }

    private static String rounded(double value) {
        return plain(Math.round(value * 1e6) / 1e6);
    }

    /** The number without an exponent, which the option does not accept. */
    private static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
