package org.disentangle.wording;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That numbers, plurals and cut lists are written in one place, so that they read the same wherever they stand. */
@AnalyzeClasses(packages = "org.disentangle", importOptions = ImportOption.DoNotIncludeTests.class)
class OneWordingTest {
    private static final Path SOURCES = Path.of("src/main/java/org/disentangle");

    @ArchTest
    static final ArchRule numbersAreWrittenInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackage("org.disentangle.wording")
            // the first four write codes in hexadecimal, the last a number that names a group
            .and()
            .doNotHaveFullyQualifiedName("org.disentangle.export.MissingLetters")
            .and()
            .doNotHaveFullyQualifiedName("org.disentangle.export.SvgGraphics")
            .and()
            .doNotHaveFullyQualifiedName("org.disentangle.figure.style.Colour")
            .and()
            .doNotHaveFullyQualifiedName("org.disentangle.state.FaultText")
            .and()
            .doNotHaveFullyQualifiedName("org.disentangle.table.Attribute$Number")
            .should()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "format", Locale.class, String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(NumberFormat.class)
            .because(
                    "wording.Numbers rounds, signs and groups in one way for the window, the command line and figures");

    @Test
    void pluralsAreChosenInOnePlace() throws IOException {
        assertThat(found("[^)] == 1L? \\? \"[^\"]*[a-z]|[.a-z](size|count|n)\\(\\) == 1 \\? \"[^\"]*[a-z]"))
                .isEmpty();
    }

    @Test
    void listsAreCutInOnePlace() throws IOException {
        assertThat(found("\\+ \" more\"")).isEmpty();
        assertThat(found("\" and \" \\+ \\w+\\.get\\(")).isEmpty();
    }

    /** The places that match, but for those in the package itself. */
    private static List<String> found(String regex) throws IOException {
        Pattern pattern = Pattern.compile(regex);
        List<String> places = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> !each.startsWith(SOURCES.resolve("wording")))
                    .toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    places.add(file.getFileName() + ": " + matcher.group());
                }
            }
        }
        return places;
    }
}
