package org.disentangle.session.option;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.RecipeException;
import org.disentangle.wording.Listing;

/** One of several named values. */
public final class WordValue<O, T> extends OptionValue<O, T> {
    private final List<T> values;
    private final Function<T, String> word;
    private final Function<T, String> name;

    /**
     * Makes the description.
     *
     * @param values the possible values
     * @param word the word for each on the command line and in files, in lower case
     * @param name the name of each in menus and forms
     */
    WordValue(
            List<T> values,
            Function<T, String> word,
            Function<T, String> name,
            Function<O, T> reader,
            BiFunction<O, T, O> changer) {
        super(reader, changer);
        this.values = List.copyOf(values);
        this.word = word;
        this.name = name;
    }

    /** The possible values. */
    public List<T> values() {
        return values;
    }

    /** The name of a value in menus and forms. */
    public String name(T value) {
        return name.apply(value);
    }

    /** The words in a list such as "a (default), b or c". */
    String words(T usual) {
        return Listing.or(values.stream()
                .map(value -> word.apply(value) + (value.equals(usual) ? " (default)" : ""))
                .toList());
    }

    @Override
    Optional<T> parse(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return values.stream().filter(value -> word.apply(value).equals(plain)).findFirst();
    }

    @Override
    String text(T value) {
        return word.apply(value);
    }

    @Override
    String rule() {
        return "can be " + Listing.or(values.stream().map(word).toList());
    }

    @Override
    Optional<T> read(JsonFields fields, String key) throws RecipeException {
        Optional<String> given = fields.text(key);
        Optional<T> value = given.flatMap(this::parse);
        if (given.isPresent() && value.isEmpty()) {
            throw fields.wrong(
                    key,
                    Listing.or(values.stream()
                            .map(each -> "\"" + word.apply(each) + "\"")
                            .toList()));
        }
        return value;
    }

    @Override
    void write(JsonGenerator json, String key, T value) throws IOException {
        json.writeStringField(key, word.apply(value));
    }
}
