package org.disentangle.importing.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.disentangle.catalogue.Catalogue;
import org.disentangle.catalogue.CatalogueEntry;

/** Metrics of a task that are separate benchmarks, such as mc1 and mc2 of TruthfulQA. */
final class MetricBenchmarks {
    /** Metrics of textual similarity, which known benchmarks of that name do not measure. */
    private static final List<String> LIKENESSES = List.of("bleu", "rouge");

    private MetricBenchmarks() {}

    /** The separate benchmark that a metric of a task is known as, if any. */
    static Optional<String> of(String task, String metric) {
        String word = plain(metric);
        int last = task.lastIndexOf('_');
        String stem =
                last >= 0 && word.startsWith(task.substring(last + 1)) ? task.substring(0, last + 1) + word : word;
        return Stream.of(word, stem, task + "_" + word)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> Catalogue.known()
                        .find(name)
                        .map(CatalogueEntry::benchmark)
                        .filter(name::equals)
                        .isPresent())
                .findFirst();
    }

    /** The name of a task if this metric is taken. */
    static String name(String task, String metric) {
        String word = plain(metric);
        return LIKENESSES.stream().anyMatch(word::startsWith) ? task + "_" + word : task;
    }

    private static String plain(String metric) {
        int filter = metric.indexOf(',');
        return filter < 0 ? metric : metric.substring(0, filter);
    }
}
