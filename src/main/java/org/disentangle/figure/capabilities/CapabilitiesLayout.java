package org.disentangle.figure.capabilities;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.disentangle.figure.layout.Box;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.figure.layout.Hit;
import org.disentangle.figure.layout.LayoutOptions;
import org.disentangle.figure.layout.Legend;
import org.disentangle.figure.layout.MarkStyle;
import org.disentangle.figure.layout.OneLine;
import org.disentangle.figure.layout.Page;
import org.disentangle.figure.layout.Paragraph;
import org.disentangle.figure.layout.Part;
import org.disentangle.figure.layout.Sheet;
import org.disentangle.figure.layout.TextMeasure;
import org.disentangle.figure.style.FamilyStyle;
import org.disentangle.figure.style.Marker;

/** Lays out the capabilities view: scree, loadings and models on one page if they fit, otherwise on several. */
final class CapabilitiesLayout {
    /** The minimum width of a readable list. */
    private static final double LEAST_LIST = 165;

    private static final double GAP = 14;

    private final CapabilitiesFigure figure;
    private final FigureSize size;
    private final LayoutOptions options;
    private final TextMeasure measure;
    private final double scale;
    private final List<Page> pages = new ArrayList<>();

    CapabilitiesLayout(CapabilitiesFigure figure, FigureSize size, LayoutOptions options, TextMeasure measure) {
        this.figure = figure;
        this.size = size;
        this.options = options;
        this.measure = measure;
        this.scale = options.type().scale();
    }

    /** Makes a list on a sheet. */
    private interface ListMaker {
        ListPanel on(Sheet sheet);
    }

    List<Page> pages() {
        Sheet sheet = new Sheet(size, options, measure);
        Box content = header(sheet);
        if (figure.models().isEmpty() && figure.loadings().isEmpty()) {
            new Paragraph(sheet, figure.caption()).draw(content);
            return List.of(sheet.page());
        }
        int models = figure.models().size();
        int loadings = figure.loadings().size();
        boolean wide = content.width() >= (2 * LEAST_LIST + GAP) * scale;
        int shownModels = 0;
        int shownLoadings;
        if (wide) {
            double width = (content.width() - GAP * scale) * 0.48;
            shownLoadings = overview(sheet, new Box(content.x(), content.y(), width, content.height()), true);
            Box right = Box.between(content.x() + width + GAP * scale, content.y(), content.right(), content.bottom());
            shownModels = models(sheet, right, 0);
        } else {
            shownLoadings = overview(sheet, content, false);
        }
        pages.add(sheet.page());
        continueList(this::loadingsPanel, shownLoadings, loadings, false);
        continueList(this::modelsPanel, shownModels, models, true);
        return List.copyOf(pages);
    }

    private Box header(Sheet sheet) {
        Box page = new Box(0, 0, size.width(), size.height()).grown(-Sheet.MARGIN * scale);
        Sheet.Type type = new Sheet.Type(
                Part.TITLE, sheet.type().title(), true, sheet.theme().text());
        sheet.write(
                sheet.fit(figure.title(), page.width(), type),
                page.x(),
                page.y() + type.size() * 0.6,
                Sheet.Align.START,
                type);
        return Box.between(page.x(), page.y() + type.size() * 1.7, page.right(), page.bottom());
    }

    /** Draws scree and loadings, one above the other or side by side; returns how many loadings fitted. */
    private int overview(Sheet sheet, Box box, boolean stacked) {
        Box scree = stacked
                ? new Box(box.x(), box.y(), box.width(), box.height() * 0.4)
                : new Box(box.x(), box.y(), box.width() * 0.4, box.height());
        Box loadings = stacked
                ? Box.between(box.x(), scree.bottom() + 6 * scale, box.right(), box.bottom())
                : Box.between(scree.right() + GAP * scale, box.y(), box.right(), box.bottom());
        if (figure.explained().isEmpty() || scree.height() < ScreePanel.leastHeight(sheet)) {
            loadings = box;
        } else {
            new ScreePanel(sheet, figure.explained()).draw(scree);
        }
        int shown = Math.min(figure.loadings().size(), ListPanel.capacity(sheet, loadings.height()));
        loadingsPanel(sheet).draw(loadings, 0, shown);
        return shown;
    }

    private ListPanel loadingsPanel(Sheet sheet) {
        MarkStyle mark = MarkStyle.plain(Marker.CIRCLE, 4 * scale, sheet.theme().neutralMark());
        List<ListPanel.Item> items = figure.loadings().stream()
                .map(loading -> new ListPanel.Item(
                        loading.name(),
                        loading.loading(),
                        mark,
                        box -> new Hit.OfBenchmark(loading.benchmark(), OptionalInt.empty(), box)))
                .toList();
        return new ListPanel(sheet, "Loadings", "Loading on PC1", items, true);
    }

    private ListPanel modelsPanel(Sheet sheet) {
        List<ListPanel.Item> items = new ArrayList<>();
        for (int i = 0; i < figure.models().size(); i++) {
            CapabilitiesFigure.RankedModel model = figure.models().get(i);
            FamilyStyle style =
                    FamilyStyle.of(figure.families().get(model.family()).style(), sheet.theme());
            items.add(new ListPanel.Item(
                    OneLine.leftToRight((i + 1) + "  " + model.name()),
                    model.score(),
                    model.type().hollow()
                            ? MarkStyle.hollow(
                                    style.marker(),
                                    4.6 * scale,
                                    style.colour(),
                                    sheet.theme().background())
                            : MarkStyle.plain(style.marker(), 4.6 * scale, style.colour()),
                    box -> new Hit.OfModel(model.row(), box)));
        }
        return new ListPanel(sheet, "Models", "Capabilities score", items, false);
    }

    /** Draws the models from an index on, with the legend below; returns the index of the first that did not fit. */
    private int models(Sheet sheet, Box box, int from) {
        Box above = legendBelow(sheet, box);
        int to = Math.min(figure.models().size(), from + ListPanel.capacity(sheet, above.height()));
        modelsPanel(sheet).draw(above, from, to);
        return to;
    }

    private Box legendBelow(Sheet sheet, Box box) {
        List<Legend.Sign> signs = Legend.signs(figure.markKeys(), false);
        Legend legend = new Legend(sheet, figure.families(), signs, sheet.type().smallest());
        if (legend.isEmpty()) {
            return box;
        }
        Legend.Plan plan = legend.rows(box.width(), box.height());
        plan.draw(box.x(), box.bottom() - plan.height());
        return Box.between(box.x(), box.y(), box.right(), box.bottom() - plan.height() - 3 * scale);
    }

    private void continueList(ListMaker maker, int shown, int count, boolean withLegend) {
        int from = shown;
        while (from < count) {
            Sheet sheet = new Sheet(size, options, measure);
            Box content = header(sheet);
            Box box = withLegend ? legendBelow(sheet, content) : content;
            int columns = (int) Math.max(1, Math.min(4, (box.width() + GAP * scale) / ((LEAST_LIST + GAP) * scale)));
            int capacity = Math.max(1, ListPanel.capacity(sheet, box.height()));
            columns = Math.min(columns, (count - from + capacity - 1) / capacity);
            int perColumn = Math.min(capacity, (count - from + columns - 1) / columns);
            double width = (box.width() - (columns - 1) * GAP * scale) / columns;
            for (int c = 0; c < columns && from < count; c++) {
                int to = Math.min(count, from + perColumn);
                Box column = new Box(box.x() + c * (width + GAP * scale), box.y(), width, box.height());
                maker.on(sheet).draw(column, from, to);
                from = to;
            }
            pages.add(sheet.page());
        }
    }
}
