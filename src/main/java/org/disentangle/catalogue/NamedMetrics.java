package org.disentangle.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the metric in a column's name, whatever else the name contains. An arrow states the direction outright; {@code
 * 1 − x} and {@code inverted} reverse it. Of several metrics, the one before {@code of} or {@code on} counts, otherwise
 * the last one.
 */
public final class NamedMetrics {
    private static final int LONGEST_PHRASE = 4;
    private static final Pattern SUBTRACTED =
            Pattern.compile("(^|[^\\w.])(1|1\\.0|100)\\s*%?\\s*[-−–]\\s*(?!shot)(?=\\p{L})");
    private static final Set<String> TURNED = BenchmarkNames.WORDS.set("turned");
    private static final Set<String> ABOUT = Set.of("of", "on", "for", "in", "over");
    private static final RememberedNames<Optional<NamedMetric>> FOUND = new RememberedNames<>(NamedMetrics::search);

    private NamedMetrics() {}

    /** The metric in a column's name; empty if it names no known one. */
    public static Optional<NamedMetric> of(String column) {
        return FOUND.of(column);
    }

    /** Whether a name says that its numbers are reversed. */
    static boolean isTurned(String column) {
        return SUBTRACTED.matcher(column).find()
                || BenchmarkNames.words(column).stream().anyMatch(TURNED::contains);
    }

    /** The name without the words that say its numbers are reversed. */
    static String unturned(String column) {
        List<String> words = BenchmarkNames.words(SUBTRACTED.matcher(column).replaceAll(" "));
        return String.join(
                " ", words.stream().filter(word -> !TURNED.contains(word)).toList());
    }

    private static Optional<NamedMetric> search(String column) {
        List<String> words = BenchmarkNames.words(column);
        Optional<NamedMetric> metric = metric(words);
        boolean turned = isTurned(column);
        return Arrows.direction(column)
                .map(direction -> new NamedMetric(
                        direction,
                        metric.filter(named -> !turned && named.direction().equals(direction))
                                .map(NamedMetric::metric)
                                .orElse(""),
                        metric.map(NamedMetric::area).orElse("")))
                .or(() -> turned ? metric.map(NamedMetric::turned) : metric);
    }

    private static Optional<NamedMetric> metric(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (ABOUT.contains(words.get(i))) {
                List<String> head = words.subList(0, i);
                List<String> topic = words.subList(i + 1, words.size());
                Optional<NamedMetric> found = isRate(head) ? rateOf(topic) : last(head);
                return found.isPresent() ? found : last(topic);
            }
        }
        return last(words);
    }

    private static boolean isRate(List<String> head) {
        return Set.of("rate", "rates", "percentage", "percent", "share", "fraction", "proportion")
                .contains(head.get(head.size() - 1));
    }

    /** The metric for "rate of" a topic: rate of hallucinations is hallucination rate. */
    private static Optional<NamedMetric> rateOf(List<String> topic) {
        String plain = String.join(" ", topic);
        String singular = plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
        Map<String, NamedMetric> phrases = Phrases.ALL;
        return Optional.ofNullable(phrases.get(singular + " rate"))
                .or(() -> Optional.ofNullable(phrases.get(plain + " rate")))
                .or(() -> last(topic));
    }

    /** The metric that ends last; of several that end at the same word, the longest. */
    private static Optional<NamedMetric> last(List<String> words) {
        for (int end = words.size(); end > 0; end--) {
            for (int begin = Math.max(0, end - LONGEST_PHRASE); begin < end; begin++) {
                NamedMetric named = Phrases.ALL.get(String.join(" ", words.subList(begin, end)));
                if (named != null) {
                    return Optional.of(named);
                }
            }
        }
        return Optional.empty();
    }

    /** The phrases that come with the program, read on first use. */
    private static final class Phrases {
        static final Map<String, NamedMetric> ALL = read();

        private static Map<String, NamedMetric> read() {
            Map<String, NamedMetric> phrases = new HashMap<>();
            for (List<String> row : DataFile.read("metrics.tsv", "phrase", "direction", "metric", "area")
                    .rows()) {
                phrases.put(
                        row.get(0),
                        new NamedMetric(CatalogueWords.direction(row.get(1)).orElseThrow(), row.get(2), row.get(3)));
            }
            return Map.copyOf(phrases);
        }
    }
}
