package org.disentangle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.text.NumberFormat;
import java.util.Locale;

/** That numbers are written in one place, so that they read the same wherever they stand. */
final class WordingRules {
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

    private WordingRules() {}
}
