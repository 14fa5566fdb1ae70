package org.disentangle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;
import org.w3c.dom.Document;

/** That a sweep is one: nothing else would be seen if it left out what the ordinary run leaves out. */
@Seeded
class SeedsTest {
    private static final int ALL = 40;
    private static final List<Long> TRIED = new ArrayList<>();

    static LongStream seeds() {
        return Seeds.from(7, ALL);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTenthIsTriedAndInASweepAll(long seed) {
        TRIED.add(seed);
    }

    @AfterAll
    static void countsWhatWasTried() {
        assertThat(TRIED).hasSize(Seeds.isSweep() ? ALL : ALL / 10).startsWith(7L, 8L, 9L, 10L);
    }

    @Test
    void neverFewerThanTwoAndNeverMoreThanThereAre() {
        assertThat(Seeds.share(1)).isEqualTo(1);
        assertThat(Seeds.share(12)).isEqualTo(Seeds.isSweep() ? 12 : 2);
    }

    @Test
    @Tag("sweep")
    void whereTheSweepsRunAllSeedsAreTried() {
        assertThat(Seeds.isSweep()).isTrue();
    }

    @Test
    void theProfileRunsTheSweepsAndTheSeededTestsWithAllSeeds() throws Exception {
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
        String profile = "/project/profiles/profile[id='sweep']/properties/";
        String surefire = "/project/build/plugins/plugin[artifactId='maven-surefire-plugin']/configuration/";
        XPath path = XPathFactory.newInstance().newXPath();
        assertThat(path.evaluate("/project/properties/sweep", pom)).isEqualTo("false");
        assertThat(path.evaluate(profile + "sweep", pom)).isEqualTo("true");
        assertThat(path.evaluate(surefire + "systemPropertyVariables/" + Seeds.SWEEP, pom))
                .isEqualTo("${sweep}");
        assertThat(path.evaluate(surefire + "groups", pom)).isEqualTo("${tests.run}");
        assertThat(path.evaluate(surefire + "excludedGroups", pom)).isEqualTo("${tests.left.out}");
        assertThat(path.evaluate(profile + "tests.run", pom)).isEqualTo("sweep | " + Seeds.TAG);
        assertThat(path.evaluate("boolean(" + profile + "tests.left.out)", pom)).isEqualTo("true");
        assertThat(path.evaluate(profile + "tests.left.out", pom)).isEmpty();
    }

    @Test
    void whoAsksForSeedsIsRunInASweep() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                if (source.contains("Seeds.") && !file.endsWith("Seeded.java")) {
                    assertThat(source).as("%s", file).contains("\n@Seeded\n");
                }
            }
        }
    }

    @Test
    void whatFailsSaysWithWhichSeed() throws Exception {
        Seeded.ArgumentsInMessage extension = new Seeded.ArgumentsInMessage();
        AssertionError cause = new AssertionError("not so");
        assertThatThrownBy(() -> extension.interceptTestTemplateMethod(failing(cause), called(17), null))
                .isInstanceOf(AssertionError.class)
                .hasMessage("With seed 17: not so")
                .hasCause(cause);
        TestAbortedException skipped = new TestAbortedException("no browser");
        assertThatThrownBy(() -> extension.interceptTestTemplateMethod(failing(skipped), called(17), null))
                .isSameAs(skipped);
    }

    private static InvocationInterceptor.Invocation<Void> failing(Throwable failure) {
        return () -> {
            throw failure;
        };
    }

    private static ReflectiveInvocationContext<Method> called(long seed) throws NoSuchMethodException {
        Method method = SeedsTest.class.getDeclaredMethod("aTenthIsTriedAndInASweepAll", long.class);
        return new ReflectiveInvocationContext<>() {
            @Override
            public Class<?> getTargetClass() {
                return SeedsTest.class;
            }

            @Override
            public Optional<Object> getTarget() {
                return Optional.empty();
            }

            @Override
            public Method getExecutable() {
                return method;
            }

            @Override
            public List<Object> getArguments() {
                return List.of(seed);
            }
        };
    }
}
