package org.disentangle.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reduces the spellings of a model's name to one. What distinguishes models is kept: size, version, date, and whether
 * it is base, chat or instruct. The rest is dropped: case, organisation, punctuation, "hf", and the order of size, type
 * and version among the words.
 */
final class ModelKeys {
    private static final Set<String> MAKERS =
            WordLists.read(WordLists.MODEL_KEYWORDS).set("maker");

    private static final Set<String> NOTHING = Set.of("hf");

    private static final Set<String> TYPES = Set.of("base", "chat", "instruct", "pt");

    private static final Pattern SIZE = Pattern.compile(
            "(?<![\\p{Alnum}.])(\\d+[x×])?(\\d+(?:[.b]\\d+)?) ?(b|bn|billion|m|million)?(?![\\p{Alnum}.])");

    private static final Pattern VERSION = Pattern.compile("v\\d+([.]\\d+)*");

    /** Matches {@code v 0.1}, but not the size in {@code v 7b}. */
    private static final Pattern VERSION_APART = Pattern.compile(
            "(?<!\\p{Alnum})v (?=\\d+(?:[.]\\d+)*(?![\\p{Alnum}.])(?! (?:b|bn|billion|m|million)(?!\\p{Alnum})))");

    /** Matches {@code v0_1}, but not the size in {@code v2_7b}. */
    private static final Pattern VERSION_UNDERSCORED =
            Pattern.compile("(?<!\\p{Alnum})(v\\d+)_(?=\\d+(?![\\p{Alnum}]))");

    private ModelKeys() {}

    static String key(String model) {
        String text = PlainLetters.lower(model.strip());
        int slash = text.lastIndexOf('/', text.length() - 2);
        List<String> sizes = new ArrayList<>();
        List<String> types = new ArrayList<>();
        List<String> versions = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String part : parts(takeSizes(words(text.substring(slash + 1)), sizes))) {
            String word = part.equals("it") ? "instruct" : part;
            if (NOTHING.contains(word)) {
                continue;
            }
            (TYPES.contains(word) ? types : VERSION.matcher(word).matches() ? versions : names).add(word);
        }
        if (names.size() > 1 && MAKERS.contains(names.get(0))) {
            names.remove(0);
        }
        StringBuilder key = new StringBuilder(joined(names));
        appendAll(key, sizes);
        appendAll(key, types);
        appendAll(key, versions);
        return key.toString();
    }

    private static String words(String name) {
        if (name.indexOf('v') < 0) {
            return separated(name);
        }
        String points = VERSION_UNDERSCORED.matcher(name).replaceAll("$1.");
        return VERSION_APART.matcher(separated(points)).replaceAll("v");
    }

    /**
     * Turns punctuation into spaces; an underscore between digits is a decimal point if the name uses other separators.
     */
    private static String separated(String name) {
        boolean otherSigns = name.indexOf('-') >= 0 || name.indexOf(' ') >= 0;
        StringBuilder text = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean betweenDigits = i > 0
                    && i + 1 < name.length()
                    && Character.isDigit(name.charAt(i - 1))
                    && Character.isDigit(name.charAt(i + 1));
            if (betweenDigits && (c == '.' || c == '_' && otherSigns)) {
                text.append('.');
            } else {
                text.append(Character.isLetterOrDigit(c) || c == '+' || c == '×' ? c : ' ');
            }
        }
        return text.toString();
    }

    private static String takeSizes(String text, List<String> sizes) {
        StringBuilder rest = new StringBuilder();
        Matcher matcher = SIZE.matcher(text);
        int from = 0;
        while (matcher.find()) {
            if (matcher.group(3) != null || matcher.group(2).indexOf('b') > 0) {
                rest.append(text, from, matcher.start()).append(' ');
                from = matcher.end();
                sizes.add(size(matcher));
            }
        }
        return rest.append(text, from, text.length()).toString();
    }

    /** A size in billions: 7b, 0.5b for 500m, 7.1b for 7b1, 8x7b. */
    private static String size(Matcher matcher) {
        BigDecimal number = new BigDecimal(matcher.group(2).replace('b', '.'));
        String unit = matcher.group(3);
        BigDecimal billions = unit != null && unit.startsWith("m") ? number.movePointLeft(3) : number;
        String times = matcher.group(1);
        return (times == null ? "" : times.replace('×', 'x'))
                + billions.stripTrailingZeros().toPlainString() + "b";
    }

    /**
     * Splits a text into words and numbers; a word is separated from a number after it, but v1 and further mixtures
     * stay whole.
     */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String word : text.split(" +", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            int digit = firstDigit(word);
            if (digit > 1 && digit < word.length()) {
                parts.add(word.substring(0, digit));
                parts.add(word.substring(digit));
            } else {
                parts.add(word);
            }
        }
        return parts;
    }

    private static int firstDigit(String word) {
        int at = 0;
        while (at < word.length() && !Character.isDigit(word.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Joins the parts without separators, except between two numbers; dots count as separators. */
    private static String joined(List<String> names) {
        StringBuilder joined = new StringBuilder();
        for (String name : names) {
            String part = name.replace('.', '-');
            if (!joined.isEmpty()
                    && Character.isDigit(joined.charAt(joined.length() - 1))
                    && Character.isDigit(part.charAt(0))) {
                joined.append('-');
            }
            joined.append(part);
        }
        return joined.toString();
    }

    private static void appendAll(StringBuilder key, List<String> parts) {
        for (String part : parts) {
            key.append(' ').append(part);
        }
    }
}
