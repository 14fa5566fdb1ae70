package org.disentangle.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disentangle.table.AttributeKind;

/** Tells from a column's name whether it is about the models and not a benchmark. */
public final class AttributeNames {
    private static final Set<String> MODELS = Set.of(
            "model",
            "models",
            "modelname",
            "modelid",
            "modelversion",
            "name",
            "fullname",
            "fullmodelname",
            "llm",
            "system",
            "checkpoint",
            "modelpath",
            "modelkey",
            "modelnames",
            "llmname",
            "hfmodel",
            "hfname",
            "huggingfaceid",
            "pretrained",
            "modelnameorpath",
            "modelargs",
            "modellabel",
            "evalname");

    private static final Set<String> NAMES =
            Set.of("name", "displayname", "fullname", "shortname", "label", "modellabel");

    private static final Set<String> FAMILIES =
            Set.of("family", "modelfamily", "series", "modelseries", "modelgroup", "basefamily", "lineage");

    private static final Set<String> DEVELOPERS = Set.of(
            "developer",
            "developers",
            "organization",
            "organisation",
            "organizations",
            "org",
            "company",
            "creator",
            "provider",
            "vendor",
            "maker",
            "lab",
            "modelcreator",
            "modelorganization",
            "modelorganisation",
            "madeby",
            "publisher",
            "institution",
            "modeldeveloper",
            "owner",
            "author",
            "authors",
            "team");

    private static final Set<String> TYPES = Set.of(
            "type",
            "modeltype",
            "kind",
            "basechat",
            "baseorchat",
            "chatorbase",
            "tuning",
            "stage",
            "trainingtype",
            "modelkind",
            "tuned",
            "variant",
            "ischat",
            "chat",
            "instruct",
            "isinstruct");

    private static final Set<String> PARAMETERS = Set.of(
            "parameters",
            "params",
            "param",
            "parameter",
            "nparams",
            "nparameters",
            "numparams",
            "numparameters",
            "numberofparameters",
            "parametercount",
            "paramcount",
            "paramscount",
            "modelsize",
            "size",
            "sizeb",
            "paramsb",
            "parametersb",
            "modelsizeb",
            "nparamsb",
            "modelparams",
            "modelparameters",
            "billionparameters",
            "billionsofparameters",
            "paramsbillion",
            "paramsbillions",
            "totalparams",
            "totalparameters",
            "modelsizeinb",
            "parametersbillions",
            "parametersinbillions",
            "paramsinbillions");

    private static final Set<String> FLOPS = Set.of(
            "flop",
            "flops",
            "compute",
            "trainingcompute",
            "trainingflop",
            "trainingflops",
            "pretrainingflop",
            "pretrainingflops",
            "pretrainingcompute",
            "traincompute",
            "trainflop",
            "trainflops",
            "computeflop",
            "computeflops",
            "trainingcomputeflop",
            "trainingcomputeflops",
            "logflop",
            "logflops",
            "log10flop",
            "log10flops",
            "petaflops",
            "petaflopdays",
            "pflops",
            "estimatedflops",
            "flopestimate",
            "flops1e21");

    private static final Set<String> RELEASES = Set.of(
            "release",
            "released",
            "releasedate",
            "releasemonth",
            "releaseyear",
            "dateofrelease",
            "date",
            "year",
            "publicationdate",
            "published",
            "datepublished",
            "modelreleasedate",
            "launchdate",
            "announced",
            "announcementdate");

    private static final RememberedNames<Optional<AttributeKind>> KINDS =
            new RememberedNames<>(AttributeNames::kindInWords);

    private static final RememberedNames<Boolean> OF_MODELS =
            new RememberedNames<>(column -> MODELS.contains(BenchmarkNames.key(withoutBrackets(column))));

    private AttributeNames() {}

    /** What a column of this name says of the models; empty when the name may be a benchmark's. */
    public static Optional<AttributeKind> kindOf(String column) {
        return KINDS.of(column);
    }

    private static Optional<AttributeKind> kindInWords(String column) {
        List<String> words = wordsWithoutUnit(column);
        String key = String.join("", words);
        if (NAMES.contains(key) || key.equals("modelname")) {
            return Optional.of(AttributeKind.NAME);
        } else if (FAMILIES.contains(key)) {
            return Optional.of(AttributeKind.FAMILY);
        } else if (DEVELOPERS.contains(key)) {
            return Optional.of(AttributeKind.DEVELOPER);
        } else if (TYPES.contains(key)) {
            return Optional.of(AttributeKind.TYPE);
        } else if (PARAMETERS.contains(key)) {
            return Optional.of(AttributeKind.PARAMETERS);
        } else if (FLOPS.contains(key)) {
            return Optional.of(AttributeKind.FLOP);
        } else if (RELEASES.contains(key)) {
            return Optional.of(AttributeKind.RELEASE);
        } else if (OtherAttributes.NAMES.contains(key) || MODELS.contains(key) || isUncertainty(words)) {
            return Optional.of(AttributeKind.OTHER);
        }
        return Optional.empty();
    }

    /** Whether a column of this name may hold the names of the models. */
    public static boolean namesModels(String column) {
        return OF_MODELS.of(column);
    }

    /** Whether a column of this name says how sure the scores of another are: mmlu_stderr, arena 95% CI. */
    public static boolean isUncertainty(String column) {
        return isUncertainty(wordsWithoutUnit(column));
    }

    private static boolean isUncertainty(List<String> words) {
        if (words.isEmpty()) {
            return false;
        }
        String last = words.get(words.size() - 1);
        String beforeLast = words.size() < 2 ? "" : words.get(words.size() - 2);
        return words.contains("stderr")
                || last.equals("ci")
                || last.equals("std")
                || (beforeLast.equals("std") && (last.equals("err") || last.equals("error")))
                || (beforeLast.equals("standard") && (last.equals("error") || last.equals("deviation")))
                || (beforeLast.equals("ci")
                        && Set.of("low", "high", "lower", "upper", "95").contains(last));
    }

    /** The words of a name without what stands in brackets. */
    static List<String> wordsWithoutUnit(String column) {
        return BenchmarkNames.words(withoutBrackets(column));
    }

    /** The unit in brackets does not matter: Model Size (B), FLOPs [1e21]. */
    static String withoutBrackets(String column) {
        StringBuilder text = new StringBuilder(column.length());
        int depth = 0;
        for (int i = 0; i < column.length(); i++) {
            char c = column.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if ((c == ')' || c == ']') && depth > 0) {
                depth--;
            } else if (depth == 0) {
                text.append(c);
            }
        }
        return text.toString();
    }
}
