package org.disentangle.session.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * A cache: equal questions get the same instance as answer as long as it is kept. The least recently used answers are
 * dropped first if there are too many; the latest ones stay, however large. Thread-safe.
 */
final class Memo<K, V> {
    private static final int ALWAYS_KEPT = 2;

    /** A list, because there are few: a question is a plan with everything in it, and would be hashed as a whole. */
    private final List<Answer<K, V>> answers = new ArrayList<>();

    private final int most;
    private final ToLongFunction<V> size;
    private final long largest;

    private record Answer<K, V>(K question, V answer) {}

    /**
     * Makes an empty cache.
     *
     * @param most the most answers kept
     * @param size gives the size of an answer
     * @param largest the largest total size
     */
    Memo(int most, ToLongFunction<V> size, long largest) {
        this.most = most;
        this.size = size;
        this.largest = largest;
    }

    synchronized Optional<V> find(K question) {
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).question().equals(question)) {
                Answer<K, V> found = answers.remove(i);
                answers.add(found);
                return Optional.of(found.answer());
            }
        }
        return Optional.empty();
    }

    /** Keeps an answer, or returns the one another thread has found meanwhile. */
    synchronized V keep(K question, V answer) {
        Optional<V> first = find(question);
        if (first.isPresent()) {
            return first.get();
        }
        answers.add(new Answer<>(question, answer));
        long total = 0;
        for (Answer<K, V> each : answers) {
            total += size.applyAsLong(each.answer());
        }
        while (answers.size() > ALWAYS_KEPT && (answers.size() > most || total > largest)) {
            total -= size.applyAsLong(answers.remove(0).answer());
        }
        return answer;
    }

    synchronized void clear() {
        answers.clear();
    }
}
