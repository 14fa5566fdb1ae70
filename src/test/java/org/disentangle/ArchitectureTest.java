package org.disentangle;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callCodeUnitWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.FilterInputStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.disentangle.job.JobRunner;
import org.disentangle.state.PassingStream;

/** The layout of the program, as sentences that are checked. */
@AnalyzeClasses(packages = "org.disentangle", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.disentangle";
    private static final int MOST_PARAMETERS = 7;
    private static final List<String> BELOW_SESSION =
            List.of("state", "job", "table", "catalogue", "importing", "analysis", "figure", "finding");
    private static final List<String> WITH_SESSION = and(BELOW_SESSION, "session");
    private static final List<String> WITH_EXPORT = and(WITH_SESSION, "export");

    // in one class, because reading all classes takes longer than checking them
    @ArchTest
    static final ArchTests wording = ArchTests.in(WordingRules.class);

    @ArchTest
    static final ArchTests network = ArchTests.in(NoNetworkRules.class);

    @ArchTest
    static final ArchRule wordingUsesOnlyTheJdk =
            only("wording", List.of()).because("every package says numbers, counts and lists in the same words");

    @ArchTest
    static final ArchRule nothingAsksWhichKindAFigureIs = noClasses()
            .that(resideInAnyPackage(tree("figure.layout"), tree("figure.style"), tree("figure.paint")))
            .should(dependOnClassesThat(resideInAPackage(tree("figure"))
                    .and(not(resideInAnyPackage(tree("figure.layout"), tree("figure.style"), tree("figure.paint"))))))
            .because("a figure answers for itself, and a kind of figure is added beside the others");

    @ArchTest
    static final ArchRule kindsOfFiguresDoNotKnowEachOther = slices().matching(ROOT + ".figure.(*)")
            .namingSlices("figure $1")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    DescribedPredicate.alwaysTrue(), resideInAnyPackage(tree("figure.layout"), tree("figure.style")))
            .because("each kind of figure has a room of its own");

    @ArchTest
    static final ArchRule stateUsesOnlyTheJdk =
            only("state", List.of()).because("every other package may keep and write files through it");

    @ArchTest
    static final ArchRule jobUsesOnlyTheJdk =
            only("job", List.of()).because("background work knows nothing of what is computed in it");

    @ArchTest
    static final ArchRule tableUsesOnlyTheJdk =
            only("table", List.of()).because("the data come first and depend on nothing");

    @ArchTest
    static final ArchRule catalogueUsesTable =
            only("catalogue", List.of("table")).because("what is known beforehand is about tables, not about files");

    @ArchTest
    static final ArchRule importingUsesTableCatalogueAndProgress = only(
                    "importing", List.of("state", "table", "catalogue", "job"))
            .because("reading ends where the table is made");

    @ArchTest
    static final ArchRule analysisUsesTableAndProgress = only("analysis", List.of("table", "job"))
            .because("a statistician can read it without knowing files or figures");

    @ArchTest
    static final ArchRule figureUsesTableSpellingsAnalysisAndProgress = only(
                    "figure", List.of("table", "catalogue", "analysis", "job"))
            .because("a figure is a description made from results, whoever shows it; which names are spellings of one"
                    + " model is known beforehand");

    @ArchTest
    static final ArchRule findingUsesTableCatalogueAnalysisAndProgress = only(
                    "finding", List.of("table", "catalogue", "analysis", "job"))
            .because(
                    "what is known of a benchmark is said without a toolkit and without an open session, so that a window"
                            + " and a file can say the same");

    @ArchTest
    static final ArchRule sessionUsesWhatIsAboveIt =
            only("session", BELOW_SESSION).because("the open document does not know how it is shown or written");

    @ArchTest
    static final ArchRule exportUsesWhatIsAboveIt =
            only("export", WITH_SESSION).because("writing files needs neither window nor command line");

    @ArchTest
    static final ArchRule cliUsesWhatIsAboveIt = only("cli", WITH_EXPORT).because("the commands run without a window");

    @ArchTest
    static final ArchRule uiDoesNotUseCli =
            only("ui", WITH_EXPORT).because("the window and the commands are two faces of one pipeline");

    @ArchTest
    static final ArchRule onlyProgressOfJobIsUsedByComputations = noClasses()
            .that(resideInAnyPackage(
                    tree("importing"), tree("analysis"), tree("figure"), tree("finding"), tree("export")))
            .should(dependOnClassesThat(resideInAPackage(tree("job"))
                    .and(DescribedPredicate.not(nameMatching(".*\\.(Progress|UnwatchedProgress)")))))
            .because("a computation reports and can be cancelled, but does not start jobs");

    @ArchTest
    static final ArchRule theRunnerIsUsedBySessionCliAndUi = noClasses()
            .that()
            .resideOutsideOfPackages(tree("session"), tree("cli"), tree("ui"), tree("job"), ROOT)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JobRunner.class)
            .because("jobs are started where somebody waits for them");

    @ArchTest
    static final ArchRule tablesComeFromPlansOnOneWay = noClasses()
            .that()
            .resideOutsideOfPackages(tree("importing"), tree("session.opening"))
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".ui.app.FileReader")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(ROOT + ".importing.TableImporter")
            .because(
                    "window, command line and saved sessions come to the same digits because they read a plan's files on"
                            + " one way; only scores that are to be added are looked at before they are in a plan");

    @ArchTest
    static final ArchRule plansKnowNoTablesThatWereMade = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".session.plan", ROOT + ".session.filter")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".session.opening", ROOT + ".session.file", ROOT + ".session")
            .because("a plan is what everything else is derived from");

    @ArchTest
    static final ArchRule noCyclesBetweenPackages = slices().matching(ROOT + ".(**)")
            .should()
            .beFreeOfCycles()
            .because("each package can be read after those it uses");

    @ArchTest
    static final ArchRule statisticsKnowNothingOfModels = noClasses()
            .that()
            .resideInAPackage(tree("analysis.statistics"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".table..", ROOT + ".analysis")
            .because("kernels on double[] can be checked by themselves");

    @ArchTest
    static final ArchRule javafxOnlyInUi = noClasses()
            .that()
            .resideOutsideOfPackages(tree("ui"))
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".Main")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..")
            .because("everything else works without a display");

    @ArchTest
    static final ArchRule viewModelsTouchNoScene = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..")
            .because("what a view shows can be tested without showing it");

    @ArchTest
    static final ArchRule theModelHoldsNoControl = noClasses()
            .that()
            .resideInAPackage(tree("ui.model"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", ROOT + ".ui.common..")
            .because("what the window shows exists before it is shown, and without being shown");

    @ArchTest
    static final ArchRule awtOnlyWherePicturesAreMade = noClasses()
            .that()
            .resideOutsideOfPackages(tree("figure"), tree("export"))
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".ui.common.FigurePane")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.imageio..")
            .because("one painter draws every figure, and one class shows its pixels");

    @ArchTest
    static final ArchRule styleKnowsNoToolkit = noClasses()
            .that()
            .resideInAPackage(tree("figure.style"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javafx..")
            .because("swatches in the window match the figure without either toolkit");

    @ArchTest
    static final ArchRule stagesAndChoosersOnlyInDialogs = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".ui.app", ROOT + ".ui.common")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("javafx\\.stage\\.(Stage|FileChooser|DirectoryChooser)")
            .because("a feature asks through ui.model.Dialogs, so that tests can answer");

    @ArchTest
    static final ArchRule featuresDoNotKnowEachOther = slices().matching(ROOT + ".ui.(*)..")
            .namingSlices("feature $1")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage(tree("ui.app")), DescribedPredicate.alwaysTrue())
            .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAnyPackage(tree("ui.common"), tree("ui.model")))
            .because("features meet in ui.model and ui.common and are composed in ui.app");

    @ArchTest
    static final ArchRule whatListensIsInABag = noClasses()
            .that(resideInAPackage(tree("ui"))
                    // the bag itself, and what passes listeners on
                    .and(not(nameMatching(ROOT + ".ui.*\\.(Subscriptions|ViewStatePart)(\\$.*)?"))))
            .should(callCodeUnitWhere(listens()))
            .because("a view ends with its bag of subscriptions, so that nothing is told of what is gone");

    private static DescribedPredicate<JavaCall<?>> listens() {
        return new DescribedPredicate<>("listen to something of JavaFX") {
            @Override
            public boolean test(JavaCall<?> call) {
                return call.getTargetOwner().getPackageName().startsWith("javafx.")
                        && Set.of("addListener", "subscribe").contains(call.getName());
            }
        };
    }

    @ArchTest
    static final ArchRule threadsOnlyInJob = noClasses()
            .that()
            .resideOutsideOfPackages(tree("job"))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Executor.class)
            .orShould()
            .callConstructor(Thread.class)
            .orShould()
            .callConstructor(Thread.class, Runnable.class)
            .orShould()
            .callConstructor(Thread.class, Runnable.class, String.class)
            .because("jobs run only through the runner");

    @ArchTest
    static final ArchRule standardStreamsOnlyInCommands = noClasses()
            .that()
            .resideOutsideOfPackages(tree("cli"), ROOT)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .because("a window has no terminal; errors go to the user in a sentence and to the log with their cause");

    @ArchTest
    static final ArchRule filesAreWrittenOnlyBySafeWriter = noClasses()
            .that(not(resideInAPackage(tree("state"))
                    // moves whole folders of results into place, which are written where nobody sees them
                    .or(nameMatching(ROOT + ".export.(Staging|Leftovers)(\\$.*)?"))
                    // opens the standard streams of the process
                    .or(nameMatching(ROOT + ".cli.Console"))))
            .should(callCodeUnitWhere(writesAFile()))
            .because("a file is whole or as it was, whoever writes it, and keeps its permissions");

    private static DescribedPredicate<JavaCall<?>> writesAFile() {
        Set<String> ofFiles = Set.of(
                "write",
                "writeString",
                "newOutputStream",
                "newBufferedWriter",
                "newByteChannel",
                "move",
                "copy",
                "createFile",
                "createTempFile",
                "createLink",
                "createSymbolicLink");
        Set<String> opening = Set.of(
                FileOutputStream.class.getName(),
                FileWriter.class.getName(),
                RandomAccessFile.class.getName(),
                FileChannel.class.getName());
        return new DescribedPredicate<>("write to a file") {
            @Override
            public boolean test(JavaCall<?> call) {
                String owner = call.getTargetOwner().getName();
                return owner.equals(Files.class.getName()) && ofFiles.contains(call.getName())
                        || opening.contains(owner) && Set.of("<init>", "open").contains(call.getName());
            }
        };
    }

    @ArchTest
    static final ArchRule csvIsWrittenInOnePlace = noClasses()
            .that(not(nameMatching(ROOT + ".catalogue.GuardedCsv")))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(CSVPrinter.class)
            .orShould()
            .callMethod(CSVFormat.class, "print", Object.class, Appendable.class, boolean.class)
            .because("whoever writes CSV guards it against formulas and quotes it in the same way");

    @ArchTest
    static final ArchRule streamsSeeEveryByte = classes()
            .that()
            .areAssignableTo(FilterInputStream.class)
            .and(not(nameMatching(ROOT + "\\.importing\\.text\\.GzipStream\\$LeftOpen")))
            .should()
            .beAssignableTo(PassingStream.class)
            .because("state.PassingStream lets no byte by that is not counted, hashed or limited");

    @ArchTest
    static final ArchRule noSimpleNameTwice = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should(haveANameOfTheirOwn())
            .because("a name in a stack trace or a search leads to one class");

    private static ArchCondition<JavaClass> haveANameOfTheirOwn() {
        Map<String, List<String>> named = new TreeMap<>();
        return new ArchCondition<>("have a simple name of their own") {
            @Override
            public void init(Collection<JavaClass> all) {
                named.clear();
                all.forEach(each -> named.computeIfAbsent(each.getSimpleName(), none -> new ArrayList<>())
                        .add(each.getName()));
            }

            @Override
            public void check(JavaClass each, ConditionEvents events) {
                List<String> same = named.getOrDefault(each.getSimpleName(), List.of());
                if (same.size() > 1) {
                    events.add(SimpleConditionEvent.violated(each, "one name for " + same));
                }
            }
        };
    }

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager)")
            .because("a class named so has no idea of its own");

    @ArchTest
    static final ArchRule parametersAreFew = codeUnits()
            .that()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should(takeAtMostSevenParameters())
            .because(
                    "a constructor, a record or a method that needs more holds two ideas, one of which wants a record of"
                            + " its own");

    private static ArchCondition<JavaCodeUnit> takeAtMostSevenParameters() {
        return new ArchCondition<>("take at most " + MOST_PARAMETERS + " parameters") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                // the compiler gives the constructor of an enum two more: a name and an ordinal
                int added = unit.isConstructor() && unit.getOwner().isEnum() ? 2 : 0;
                int written = unit.getRawParameterTypes().size() - added;
                if (written > MOST_PARAMETERS) {
                    events.add(SimpleConditionEvent.violated(
                            unit,
                            unit.getDescription() + " takes " + written + " parameters in "
                                    + unit.getSourceCodeLocation()));
                }
            }
        };
    }

    /** Classes of a package depend, within the program, only on it and on the packages named. */
    private static ArchRule only(String name, List<String> others) {
        List<String> allowed = new ArrayList<>();
        allowed.add(tree(name));
        allowed.add(tree("wording"));
        others.forEach(other -> allowed.add(tree(other)));
        DescribedPredicate<JavaClass> inside = resideInAPackage(ROOT + "..");
        DescribedPredicate<JavaClass> permitted = resideInAnyPackage(allowed.toArray(String[]::new));
        return classes()
                .that()
                .resideInAPackage(tree(name))
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(inside).or(permitted));
    }

    private static List<String> and(List<String> names, String another) {
        return Stream.concat(names.stream(), Stream.of(another)).toList();
    }

    private static String tree(String name) {
        return ROOT + "." + name + "..";
    }
}
