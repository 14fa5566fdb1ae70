package org.disentangle.ui.opening;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.disentangle.importing.format.DetectedFormat;
import org.disentangle.importing.format.ReadingChoice;
import org.disentangle.importing.number.DecimalMark;
import org.disentangle.importing.options.Layout;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.options.Repeated;
import org.disentangle.importing.preview.Preview;
import org.disentangle.importing.text.Dialect;
import org.disentangle.ui.model.Subscriptions;

/** The choices for reading files; each shows the guess until changed. */
final class ReadingForm {
    private static final List<String> ENCODINGS = List.of(
            "UTF-8",
            "windows-1252",
            "UTF-16LE",
            "UTF-16BE",
            "ISO-8859-15",
            "Shift_JIS",
            "GB18030",
            "EUC-KR",
            "Big5",
            "KOI8-R");
    /** How many lines are offered as the header, which may follow a page of text. */
    private static final int HEADER_ROWS = 200;

    private static final String USUAL_METRIC = "";

    private final PreviewViewModel model;
    private final Subscriptions subscriptions;
    private final FlowPane root = new FlowPane();
    private boolean following;

    ReadingForm(PreviewViewModel model, Subscriptions subscriptions) {
        this.model = model;
        this.subscriptions = subscriptions;
        root.getStyleClass().add("reading-form");
        add(
                "Encoding",
                "encoding",
                ENCODINGS,
                Function.identity(),
                Reading::withEncoding,
                understanding -> chosen(Reading::encoding).or(understanding::encoding),
                offered(ReadingChoice.ENCODING));
        add(
                "Cells separated by",
                "delimiter",
                Dialect.ALL,
                Dialect::word,
                Reading::withDialect,
                understanding -> chosen(Reading::dialect).or(understanding::dialect),
                offered(ReadingChoice.DELIMITER));
        addSheets();
        add(
                "Header",
                "header",
                rows(),
                row -> "row " + row,
                (reading, row) -> reading.withHeaderRow(row.map(OptionalInt::of).orElse(OptionalInt.empty())),
                understanding -> chosen(ReadingForm::headerRow)
                        .or(() -> Optional.of(understanding.headerRow()).filter(row -> row > 0)),
                offered(ReadingChoice.HEADER));
        add(
                "Layout",
                "layout",
                List.of(Layout.values()),
                ReadingForm::words,
                Reading::withLayout,
                understanding -> chosen(Reading::layout).or(() -> Optional.of(understanding.layout())),
                offered(ReadingChoice.LAYOUT));
        addMetrics();
        addDecimalMark();
        add(
                "Repeated models",
                "repeated",
                List.of(Repeated.values()),
                ReadingForm::words,
                (reading, choice) -> reading.withRepeated(choice.orElse(Repeated.KEEP)),
                understanding -> Optional.of(model.reading().get().repeated()),
                understanding -> true);
    }

    Node node() {
        return root;
    }

    private static Function<DetectedFormat, Boolean> offered(ReadingChoice choice) {
        return understanding -> understanding.format().offers(choice);
    }

    /** The current choice, which stays visible even if the files cannot be read that way. */
    private <T> Optional<T> chosen(Function<Reading, Optional<T>> choice) {
        return choice.apply(model.reading().get());
    }

    private static Optional<Integer> headerRow(Reading reading) {
        return reading.headerRow().isPresent() ? Optional.of(reading.headerRow().getAsInt()) : Optional.empty();
    }

    private static List<Integer> rows() {
        return java.util.stream.IntStream.rangeClosed(1, HEADER_ROWS).boxed().toList();
    }

    private static String words(Layout layout) {
        return switch (layout) {
            case WIDE -> "one row per model";
            case LONG -> "one row per score";
            case TRANSPOSED -> "one row per benchmark";
        };
    }

    private static String words(Repeated repeated) {
        return switch (repeated) {
            case KEEP -> "kept separate";
            case MEAN -> "mean of their scores";
            case BEST -> "best of their scores";
            case LATEST -> "last of their scores";
        };
    }

    private void addSheets() {
        ComboBox<String> box = box("Sheet", "sheet", Function.identity());
        box.setOnAction(event -> choose(box, Reading::withSheet));
        follow(box, understanding -> understanding.sheets().size() > 1, understanding -> {
            box.getItems().setAll(understanding.sheets());
            return chosen(Reading::sheet).or(understanding::sheet);
        });
    }

    /** Adds the decimal mark; columns may differ in it, so there is no single guess to show. */
    private void addDecimalMark() {
        Label title = new Label("Decimal mark");
        ComboBox<Optional<DecimalMark>> box =
                box(title, "decimal", mark -> mark.map(DecimalMark::word).orElse("as guessed"));
        box.getItems().add(Optional.empty());
        for (DecimalMark mark : DecimalMark.values()) {
            box.getItems().add(Optional.of(mark));
        }
        box.setOnAction(
                event -> choose(box, (reading, mark) -> reading.withDecimalMark(mark.flatMap(Function.identity()))));
        follow(
                box,
                offered(ReadingChoice.DECIMAL_MARK),
                understanding -> Optional.of(model.reading().get().decimalMark()));
        showDoubt(title, Preview::leavesDecimalMarkOpen);
    }

    /** Highlights a choice, until it is made, if numbers may otherwise be misread. */
    private void showDoubt(Label label, Predicate<Preview> inDoubt) {
        String title = label.getText();
        Runnable follow = () -> {
            boolean doubtful = model.preview().get().filter(inDoubt).isPresent();
            label.setText(doubtful ? title + "?" : title);
            label.getStyleClass().setAll("label", doubtful ? "problem" : "quiet");
        };
        subscriptions.follow(follow, model.preview());
    }

    /** Adds the metric; the files of a folder may have different ones, but the choice applies to all. */
    private void addMetrics() {
        ComboBox<String> box = box(
                "Metric", "metric", metric -> metric.equals(USUAL_METRIC) ? "the usual one of each benchmark" : metric);
        box.setOnAction(event -> choose(
                box, (reading, metric) -> reading.withMetric(metric.filter(word -> !word.equals(USUAL_METRIC)))));
        Supplier<List<String>> metrics = () -> model.preview().get().stream()
                .flatMap(preview -> preview.understandings().stream())
                .flatMap(understanding -> understanding.metrics().stream())
                .distinct()
                .toList();
        follow(box, understanding -> !metrics.get().isEmpty(), understanding -> {
            box.getItems().setAll(metrics.get());
            box.getItems().add(0, USUAL_METRIC);
            return Optional.of(model.reading().get().metric().orElse(USUAL_METRIC));
        });
    }

    private <T> void add(
            String title,
            String id,
            List<T> values,
            Function<T, String> words,
            BiFunction<Reading, Optional<T>, Reading> change,
            Function<DetectedFormat, Optional<T>> understood,
            Function<DetectedFormat, Boolean> relevant) {
        ComboBox<T> box = box(title, id, words);
        box.getItems().setAll(values);
        box.setOnAction(event -> choose(box, change));
        follow(box, relevant, understood);
    }

    private <T> void choose(ComboBox<T> box, BiFunction<Reading, Optional<T>, Reading> change) {
        T value = box.getValue();
        if (!following && value != null) {
            model.read(reading -> change.apply(reading, Optional.of(value)));
        }
    }

    private <T> ComboBox<T> box(String title, String id, Function<T, String> words) {
        return box(new Label(title), id, words);
    }

    private <T> ComboBox<T> box(Label label, String id, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.setId("preview-" + id);
        box.setAccessibleText(label.getText());
        box.setPromptText("guessed");
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                return box.getValue();
            }
        });
        label.getStyleClass().add("quiet");
        label.setLabelFor(box);
        label.setId("preview-" + id + "-label");
        VBox field = new VBox(label, box);
        field.getStyleClass().add("reading-field");
        root.getChildren().add(field);
        return box;
    }

    private <T> void follow(
            ComboBox<T> box,
            Function<DetectedFormat, Boolean> relevant,
            Function<DetectedFormat, Optional<T>> understood) {
        Runnable follow = () -> model.preview()
                .get()
                .map(Preview::understandings)
                .filter(all -> !all.isEmpty())
                .ifPresent(all -> {
                    DetectedFormat first = all.get(0);
                    following = true;
                    Node field = box.getParent();
                    field.setVisible(relevant.apply(first));
                    field.setManaged(field.isVisible());
                    understood.apply(first).ifPresent(box::setValue);
                    following = false;
                });
        subscriptions.follow(follow, model.preview());
    }
}
