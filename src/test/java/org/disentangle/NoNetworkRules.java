package org.disentangle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Scores that are not published stay on the computer: nothing in the program can send them anywhere. */
final class NoNetworkRules {
    @ArchTest
    static final ArchRule nothingOpensAConnection = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(?!URI$|URISyntaxException$|URL$|URLDecoder$|URLEncoder$).*")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.nio\\.channels\\.(.*Socket.*|DatagramChannel|Pipe|NetworkChannel)")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javax.net..",
                    "java.rmi..",
                    "javax.naming..",
                    "sun.net..",
                    "com.sun.net..",
                    "jdk.net..",
                    "javafx.scene.web..")
            .because("the README promises that the program opens no network connection and reports nothing to anybody");

    @ArchTest
    static final ArchRule nothingReadsFromAnAddress = noClasses()
            .should()
            .callMethod(java.net.URL.class, "openConnection")
            .orShould()
            .callMethod(java.net.URL.class, "openStream")
            .orShould()
            .callMethod(java.net.URL.class, "getContent")
            .because("an address may be one of the network");

    @ArchTest
    static final ArchRule nothingStartsAnotherProgram = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.lang\\.(ProcessBuilder|Process)")
            .orShould()
            .callMethod(Runtime.class, "exec", String.class)
            .orShould()
            .callMethod(Runtime.class, "exec", String[].class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.awt.Desktop")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javafx.application.HostServices")
            .because("another program could open a connection in its place");

    private NoNetworkRules() {}
}
