package org.disentangle.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Families and the keywords in a model's name that imply them, from {@code families.tsv}: one family per row, or
 * several rows if several kinds of keyword imply it. Its columns:
 *
 * <ul>
 *   <li>{@code family};
 *   <li>{@code told_by}: {@code weights} if the keywords name the weights of a model, {@code tuned} if they name tuned
 *       models whose weights are known, {@code own} if they name a maker's own models;
 *   <li>{@code keywords}, in the form for {@link KeywordTrie}, separated by spaces; of the rows of a kind that fit a
 *       name, the first counts;
 *   <li>{@code organisations} whose models belong to the family if nothing else in the name implies one;
 *   <li>{@code type}: {@code chat} if the keywords name tuned models only;
 *   <li>{@code unmarked}: the type of a model of the family if its name does not say: {@code base}, {@code chat},
 *       {@code served} (chat for the sizes that makers sell, otherwise base) or {@code unknown};
 *   <li>{@code source}.
 * </ul>
 */
final class FamilyRules {
    /** What the keywords of a row stand for. */
    enum ToldBy {
        WEIGHTS,
        TUNED,
        OWN
    }

    /** The type of a model whose name does not say it. */
    enum Unmarked {
        BASE,
        CHAT,
        SERVED,
        UNKNOWN
    }

    /** A keyword and the family it implies. */
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

    /** The keywords of a kind, in order of precedence. */
    List<String> keywords(ToldBy kind) {
        return toldBy(kind).stream().map(Rule::keyword).toList();
    }

    /** The family that a keyword of a kind implies, by the keyword's index. */
    String family(ToldBy kind, int keyword) {
        return toldBy(kind).get(keyword).family();
    }

    /** The keywords that imply tuned models in addition to a family. */
    List<String> tuned() {
        return List.copyOf(tuned);
    }

    /** The family of an organisation's models. */
    Optional<String> ofOrganisation(String organisation) {
        return Optional.ofNullable(organisations.get(organisation));
    }

    /** The type of a model of a family whose name does not say it. */
    Unmarked unmarked(String family) {
        return unmarked.getOrDefault(family, Unmarked.BASE);
    }
}
