package org.disentangle.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Families and what in a model's name tells them, as {@code families.tsv} has it, a family a row; a family that several kinds
 * of name tell has a row for each. Its columns:
 *
 * <ul>
 *   <li>{@code family};
 *   <li>{@code told_by}: {@code weights} where the keywords name the weights a model has, {@code tuned} where they name tuned
 *       models whose weights are known, {@code own} where they name a maker's own models;
 *   <li>{@code keywords}, as {@link KeywordTrie} takes them, separated by spaces; of the rows of a kind that fit a name the
 *       first counts;
 *   <li>{@code organisations} whose models are of the family where nothing else in the name tells one;
 *   <li>{@code type}: {@code chat} where the keywords name tuned models only;
 *   <li>{@code unmarked}: what a model of the family is where its name does not say: {@code base}, {@code chat},
 *       {@code served} (chat under one of the sizes that makers sell, else base) or {@code unknown};
 *   <li>{@code source}.
 * </ul>
 */
final class FamilyRules {
    /** What the keywords of a row name. */
    enum ToldBy {
        WEIGHTS,
        TUNED,
        OWN
    }

    /** What a model is whose name does not say its type. */
    enum Unmarked {
        BASE,
        CHAT,
        SERVED,
        UNKNOWN
    }

    /** A keyword and the family it tells. */
    private record Rule(String keyword, String family) {}

    static final FamilyRules ALL = new FamilyRules();

    private final Map<ToldBy, List<Rule>> rules = new EnumMap<>(ToldBy.class);
    private final Map<String, String> organisations = new HashMap<>();
    private final Map<String, Unmarked> unmarked = new HashMap<>();
    private final List<String> tuned = new ArrayList<>();

    private FamilyRules() {
        DataFile.read("families.tsv", "family", "told_by", "keywords", "organisations", "type", "unmarked", "source")
                .rows()
                .forEach(this::add);
    }

    private void add(List<String> row) {
        String family = row.get(0);
        List<Rule> kind =
                rules.computeIfAbsent(ToldBy.valueOf(row.get(1).toUpperCase(Locale.ROOT)), none -> new ArrayList<>());
        List<String> keywords = DataFile.parts(row.get(2), ' ');
        keywords.forEach(keyword -> kind.add(new Rule(keyword, family)));
        DataFile.parts(row.get(3), ' ').forEach(organisation -> organisations.put(organisation, family));
        if (row.get(4).equals("chat")) {
            tuned.addAll(keywords);
        }
        if (!row.get(5).isEmpty()) {
            unmarked.put(family, Unmarked.valueOf(row.get(5).toUpperCase(Locale.ROOT)));
        }
    }

    private List<Rule> toldBy(ToldBy kind) {
        return rules.getOrDefault(kind, List.of());
    }

    /** The keywords of a kind, in the order in which they count. */
    List<String> keywords(ToldBy kind) {
        return toldBy(kind).stream().map(Rule::keyword).toList();
    }

    /** The family that a keyword of a kind tells, by its place among them. */
    String family(ToldBy kind, int keyword) {
        return toldBy(kind).get(keyword).family();
    }

    /** Keywords that tell tuned models besides their family. */
    List<String> tuned() {
        return List.copyOf(tuned);
    }

    /** The family of an organisation's models. */
    Optional<String> ofOrganisation(String organisation) {
        return Optional.ofNullable(organisations.get(organisation));
    }

    /** What a model of a family is whose name does not say its type. */
    Unmarked unmarked(String family) {
        return unmarked.getOrDefault(family, Unmarked.BASE);
    }
}
