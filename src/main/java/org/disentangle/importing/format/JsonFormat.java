package org.disentangle.importing.format;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disentangle.importing.json.HarnessResults;
import org.disentangle.importing.json.JsonTable;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.raw.RawTableBuilder;
import org.disentangle.importing.text.StrictReader;

/** Records, arrays or columns in JSON, or JSON lines; also one model's results by task ({@link TaskResultsFormat}). */
class JsonFormat extends TextFormat {
    @Override
    public String words() {
        return "JSON";
    }

    @Override
    public String title() {
        return "JSON";
    }

    @Override
    public List<String> endings() {
        return List.of("json", "jsonl");
    }

    @Override
    public Set<ReadingChoice> choices() {
        return EnumSet.of(ReadingChoice.LAYOUT);
    }

    @Override
    public boolean linesStandAlone() {
        return false;
    }

    @Override
    boolean begins(String sample, Reading reading) {
        return JsonTable.begins(sample) && reading.dialect().isEmpty();
    }

    @Override
    FoundRows read(StrictReader text, String sample, ReadingContext context) throws IOException {
        RawTableBuilder builder = context.builder();
        JsonTable json = JsonTable.read(text);
        Optional<String> metric = context.reading().metric();
        Optional<HarnessResults> results = json.harness(metric);
        if (results.isEmpty()) {
            json.give(builder);
            return new FoundRows(builder, DetectedFormat.of(this));
        }
        results.get().give(builder);
        HarnessNotes.add(results.get(), metric, context.source(), context.notes());
        return new FoundRows(
                builder,
                DetectedFormat.of(TaskResultsFormat.of(results.get()))
                        .withMetrics(
                                results.get().leavesChoice() ? results.get().metrics() : List.of()));
    }
}
