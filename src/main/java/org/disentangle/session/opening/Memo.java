package org.disentangle.session.opening;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * What was made from what: the same question has the same instance as its answer, as long as that is kept. What was asked for
 * longest ago goes first when there is too much; the latest answers stay, however large. May be used by several threads.
 */
final class Memo<K, V> {
    private static final int ALWAYS_KEPT = 2;

    private final Map<K, V> answers = new LinkedHashMap<>(16, 0.75f, true);
    private final int most;
    private final ToLongFunction<V> size;
    private final long largest;

    /**
     * Makes an empty one.
     *
     * @param most how many answers are kept
     * @param size of an answer
     * @param largest the size of all answers together
     */
    Memo(int most, ToLongFunction<V> size, long largest) {
        this.most = most;
        this.size = size;
        this.largest = largest;
    }

    synchronized Optional<V> find(K question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** The answer from now on: this one, or the one that somebody else found meanwhile. */
    synchronized V keep(K question, V answer) {
        V first = answers.get(question);
        if (first != null) {
            return first;
        }
        answers.put(question, answer);
        long total = answers.values().stream().mapToLong(size).sum();
        Iterator<V> eldest = answers.values().iterator();
        while (answers.size() > ALWAYS_KEPT && (answers.size() > most || total > largest)) {
            total -= size.applyAsLong(eldest.next());
            eldest.remove();
        }
        return answer;
    }

    synchronized void clear() {
        answers.clear();
    }
}
