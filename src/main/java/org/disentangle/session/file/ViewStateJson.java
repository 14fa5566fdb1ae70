package org.disentangle.session.file;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.RecipeException;
import org.disentangle.session.view.ColumnState;
import org.disentangle.session.view.FigureState;
import org.disentangle.session.view.ListState;
import org.disentangle.session.view.ModelName;
import org.disentangle.session.view.SectionState;
import org.disentangle.session.view.SortOrder;
import org.disentangle.session.view.ViewState;
import org.disentangle.session.view.WindowState;
import org.disentangle.session.view.Zoom;

/**
 * A view state as a JSON object. Missing fields get their initial values; unknown fields, perhaps of a later version,
 * are noted and ignored.
 */
public final class ViewStateJson {
    private ViewStateJson() {}

    /** Writes the object. Equal states have equal bytes. */
    public static void write(ViewState state, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("tab", state.tab());
        writeTexts("panels", state.window().panels(), json);
        json.writeObjectFieldStart("dividers");
        for (Map.Entry<String, Double> divider : new TreeMap<>(state.window().dividers()).entrySet()) {
            json.writeNumberField(divider.getKey(), divider.getValue());
        }
        json.writeEndObject();
        json.writeStringField("group", state.group());
        json.writeStringField("benchmark", state.benchmark());
        json.writeArrayFieldStart("models");
        for (ModelName model : sorted(state.models())) {
            json.writeStartObject();
            json.writeStringField("name", model.name());
            json.writeNumberField("occurrence", model.occurrence());
            json.writeEndObject();
        }
        json.writeEndArray();
        writeEach("lists", state.lists(), ViewStateJson::writeList, json);
        writeEach("figures", state.figures(), ViewStateJson::writeFigure, json);
        writeEach("sections", state.sections(), ViewStateJson::writeSection, json);
        json.writeEndObject();
    }

    private static List<ModelName> sorted(Set<ModelName> models) {
        return models.stream()
                .sorted(Comparator.comparing(ModelName::name).thenComparingInt(ModelName::occurrence))
                .toList();
    }

    /** Writes the fields of an object. */
    private interface FieldWriter<T> {
        void write(T value, JsonGenerator json) throws IOException;
    }

    private static <T> void writeEach(String field, Map<String, T> values, FieldWriter<T> writer, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(field);
        for (Map.Entry<String, T> entry : new TreeMap<>(values).entrySet()) {
            json.writeObjectFieldStart(entry.getKey());
            writer.write(entry.getValue(), json);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void writeTexts(String field, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /**
     * Writes the state of a list. The first sort column is where there used to be only one, so that an earlier version
     * finds it.
     */
    private static void writeList(ListState list, JsonGenerator json) throws IOException {
        if (!list.sorting().isEmpty()) {
            json.writeObjectFieldStart("order");
            writeSort(list.sorting().get(0), json);
            json.writeEndObject();
        }
        if (list.sorting().size() > 1) {
            json.writeArrayFieldStart("then");
            for (SortOrder further : list.sorting().subList(1, list.sorting().size())) {
                json.writeStartObject();
                writeSort(further, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        writeEach("columns", list.columns(), ViewStateJson::writeColumn, json);
        if (!list.moved().isEmpty()) {
            writeTexts("moved", list.moved(), json);
        }
        json.writeStringField("search", list.search());
        writeChoices(list.choices(), json);
    }

    private static void writeSort(SortOrder order, JsonGenerator json) throws IOException {
        json.writeStringField("column", order.column());
        json.writeStringField("group", order.group());
        json.writeBooleanField("descending", order.descending());
    }

    private static void writeColumn(ColumnState column, JsonGenerator json) throws IOException {
        json.writeNumberField("width", column.width());
    }

    private static void writeFigure(FigureState figure, JsonGenerator json) throws IOException {
        if (figure.zoom().isPresent()) {
            Zoom zoom = figure.zoom().get();
            json.writeObjectFieldStart("zoom");
            json.writeNumberField("left", zoom.left());
            json.writeNumberField("right", zoom.right());
            json.writeNumberField("bottom", zoom.bottom());
            json.writeNumberField("top", zoom.top());
            json.writeEndObject();
        }
        writeChoices(figure.choices(), json);
    }

    private static void writeSection(SectionState section, JsonGenerator json) throws IOException {
        json.writeBooleanField("open", section.open());
        json.writeStringField("choice", section.choice());
    }

    private static void writeChoices(Map<String, String> choices, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("choices");
        for (Map.Entry<String, String> entry : new TreeMap<>(choices).entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
    }

    /**
     * Reads the fields of the object.
     *
     * @throws RecipeException if a field has the wrong type
     */
    public static ViewState read(JsonFields fields) throws RecipeException {
        Set<ModelName> models = new HashSet<>();
        for (JsonFields model : fields.objects("models")) {
            models.add(model(model));
        }
        ViewState state = new ViewState(
                window(fields),
                fields.text("group").orElse(""),
                fields.text("benchmark").orElse(""),
                models,
                readEach(fields, "lists", ViewStateJson::list),
                readEach(fields, "figures", ViewStateJson::figure),
                readEach(fields, "sections", ViewStateJson::section));
        fields.noteUnread();
        return state;
    }

    /** Reads the fields of an object. */
    private interface FieldReader<T> {
        T read(JsonFields fields) throws RecipeException;
    }

    private static <T> Map<String, T> readEach(JsonFields fields, String field, FieldReader<T> reader)
            throws RecipeException {
        Map<String, T> values = new HashMap<>();
        Optional<JsonFields> object = fields.object(field);
        if (object.isPresent()) {
            for (String name : object.get().names()) {
                Optional<JsonFields> value = object.get().object(name);
                if (value.isPresent()) {
                    values.put(name, reader.read(value.get()));
                    value.get().noteUnread();
                }
            }
        }
        return values;
    }

    private static ModelName model(JsonFields fields) throws RecipeException {
        int occurrence = fields.integer("occurrence").orElse(1);
        if (occurrence < 1) {
            throw fields.wrong("occurrence", "a whole number from 1");
        }
        String name = fields.text("name").orElseThrow(() -> fields.missing("name"));
        fields.noteUnread();
        return new ModelName(name, occurrence);
    }

    private static WindowState window(JsonFields fields) throws RecipeException {
        Map<String, Double> dividers = new HashMap<>();
        Optional<JsonFields> object = fields.object("dividers");
        if (object.isPresent()) {
            for (String name : object.get().names()) {
                object.get().number(name).filter(WindowState::isPlace).ifPresent(place -> dividers.put(name, place));
            }
        }
        return new WindowState(
                fields.text("tab").orElse(""),
                fields.texts("panels").orElse(WindowState.initial().panels()),
                dividers);
    }

    private static ListState list(JsonFields fields) throws RecipeException {
        List<SortOrder> sorting = new ArrayList<>();
        Optional<JsonFields> first = fields.object("order");
        if (first.isPresent()) {
            sorting.add(order(first.get()));
        }
        for (JsonFields further : fields.objects("then")) {
            sorting.add(order(further));
        }
        Map<String, ColumnState> columns = new HashMap<>();
        readEach(fields, "columns", ViewStateJson::column)
                .forEach((name, column) -> column.ifPresent(present -> columns.put(name, present)));
        return new ListState(
                sorting,
                columns,
                fields.texts("moved").orElse(List.of()),
                fields.text("search").orElse(""),
                choices(fields));
    }

    private static SortOrder order(JsonFields fields) throws RecipeException {
        SortOrder order = new SortOrder(
                fields.text("column").orElseThrow(() -> fields.missing("column")),
                fields.text("group").orElse(""),
                fields.truth("descending").orElse(false));
        fields.noteUnread();
        return order;
    }

    /**
     * Reads a column. Earlier versions also wrote that it is visible, which was always true, and 0 for the usual width.
     */
    private static Optional<ColumnState> column(JsonFields fields) throws RecipeException {
        fields.truth("visible");
        double width = fields.number("width").orElse(0.0);
        if (width < 0) {
            throw fields.wrong("width", "a number from 0");
        }
        return width > 0 ? Optional.of(new ColumnState(width)) : Optional.empty();
    }

    private static FigureState figure(JsonFields fields) throws RecipeException {
        Optional<JsonFields> zoom = fields.object("zoom");
        return new FigureState(
                zoom.isPresent() ? Optional.of(zoom(zoom.get(), fields)) : Optional.empty(), choices(fields));
    }

    private static Zoom zoom(JsonFields fields, JsonFields around) throws RecipeException {
        try {
            Zoom zoom = new Zoom(
                    bound(fields, "left"), bound(fields, "right"), bound(fields, "bottom"), bound(fields, "top"));
            fields.noteUnread();
            return zoom;
        } catch (IllegalArgumentException e) {
            throw around.wrong("zoom", "a range with something in it");
        }
    }

    private static double bound(JsonFields fields, String name) throws RecipeException {
        return fields.number(name).orElseThrow(() -> fields.missing(name));
    }

    private static SectionState section(JsonFields fields) throws RecipeException {
        return new SectionState(
                fields.truth("open").orElse(false), fields.text("choice").orElse(""));
    }

    private static Map<String, String> choices(JsonFields fields) throws RecipeException {
        Map<String, String> choices = new HashMap<>();
        Optional<JsonFields> object = fields.object("choices");
        if (object.isPresent()) {
            for (String name : object.get().names()) {
                object.get().text(name).ifPresent(word -> choices.put(name, word));
            }
        }
        return choices;
    }
}
