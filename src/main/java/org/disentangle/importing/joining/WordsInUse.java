package org.disentangle.importing.joining;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disentangle.catalogue.ModelNames;
import org.disentangle.catalogue.ModelType;

/** The words a column uses for types and families: it may say "instruct" where names say "chat". */
final class WordsInUse {
    private final Set<String> words;
    private final Map<ModelType, Set<String>> types = new EnumMap<>(ModelType.class);

    private WordsInUse(Set<String> words) {
        this.words = words;
        for (String word : words) {
            ModelNames.type(word).ifPresent(type -> types.computeIfAbsent(type, unused -> new LinkedHashSet<>())
                    .add(word));
        }
    }

    static WordsInUse of(List<String> words) {
        return new WordsInUse(new LinkedHashSet<>(words));
    }

    /** The column's word for a type; empty if it has none or several. */
    Optional<String> type(ModelType type) {
        Set<String> ofType = types.getOrDefault(type, Set.of());
        return ofType.size() == 1 ? ofType.stream().findFirst() : Optional.empty();
    }

    /** The column's spelling of a family, or the family itself if it has none. */
    String family(String family) {
        return words.stream().filter(family::equalsIgnoreCase).findFirst().orElse(family);
    }
}
