package org.disentangle.wording;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.disentangle.SourceFiles;
import org.junit.jupiter.api.Test;

/** That numbers, plurals and cut lists are written in one place, so that they read the same wherever they stand. */
@AnalyzeClasses(packages = "org.disentangle", importOptions = ImportOption.DoNotIncludeTests.class)
class OneWordingTest {
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
        assertThat(foundOutside("[^)] == 1L? \\? \"[^\"]*[a-z]|[.a-z](size|count|n)\\(\\) == 1 \\? \"[^\"]*[a-z]"))
                .isEmpty();
    }

    @Test
    void listsAreCutInOnePlace() throws IOException {
        assertThat(foundOutside("\\+ \" more\"")).isEmpty();
        assertThat(foundOutside("\" and \" \\+ \\w+\\.get\\(")).isEmpty();
    }

    /** The places that match, but for those in the package itself. */
    private static List<String> foundOutside(String regex) throws IOException {
        return SourceFiles.having(regex, "wording");
    }
}
