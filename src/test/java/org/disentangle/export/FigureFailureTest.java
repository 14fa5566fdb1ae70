package org.disentangle.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.disentangle.analysis.correlation.TrendLine;
import org.disentangle.figure.layout.AxisScale;
import org.disentangle.figure.layout.FamilyEntry;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.figure.scatter.ScatterFigure;
import org.disentangle.figure.style.Theme;
import org.disentangle.job.Progress;
import org.disentangle.session.plan.Plan;
import org.disentangle.table.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said about a figure that cannot be made. */
class FigureFailureTest {
    @TempDir
    Path folder;

    private static final FigureExport EXPORT = new FigureExport(
            new FigureFacts(Provenance.none(), Plan.defaults()), FigureSize.millimetres(82, 70), 96, Theme.LIGHT);

    /** A figure with a point of a family that there is not. */
    private static ScatterFigure broken() {
        return new ScatterFigure(
                "broken",
                "",
                new ScatterFigure.Axes("x", "y", AxisScale.LINEAR),
                List.of(new ScatterFigure.Point(0, 1, 1, 7, "m", false)),
                List.of(new FamilyEntry("Llama", Optional.of(0), 1)),
                new ScatterFigure.Overlay(TrendLine.none(), List.of("n = 1")),
                new ScatterFigure.Names(ScatterFigure.Labels.ALL));
    }

    @Test
    void aFaultIsSaidToBeOneWithItsReason() {
        assertThatExceptionOfType(ExportException.class)
                .isThrownBy(
                        () -> EXPORT.write(broken(), FigureFormat.PDF, folder.resolve("a.pdf"), Progress.unwatched()))
                .satisfies(e -> assertThat(e.isFault()).isTrue())
                .withMessageStartingWith("The figure was not written: it cannot be drawn because of an internal error "
                        + "(ArrayIndexOutOfBoundsException: Index ")
                .withMessageNotContaining("place");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsSaidToBeThat() {
        assertThatExceptionOfType(ExportException.class)
                .isThrownBy(() -> EXPORT.write(
                        BrowserSamples.scatter(5, false),
                        FigureFormat.SVG,
                        folder.resolve("none/a.svg"),
                        Progress.unwatched()))
                .satisfies(e -> assertThat(e.isFault()).isFalse())
                .withMessageEndingWith("because a folder in its path is missing; choose another place.");
    }

    @Test
    void oneFormatThatFailsLeavesTheOthers() throws Exception {
        Files.createDirectories(folder.resolve("a.svg/in the way"));
        FigureFiles files = EXPORT.write(
                () -> BrowserSamples.scatter(5, false),
                List.of(FigureFormat.values()),
                folder,
                "a",
                Progress.unwatched());
        assertThat(files.written()).containsExactly(folder.resolve("a.pdf"), folder.resolve("a.png"));
        assertThat(files.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.file()).isEqualTo("a.svg");
            assertThat(failure.reason()).startsWith("it cannot be written there");
            assertThat(failure.isFault()).isFalse();
        });
    }

    @Test
    void whatCannotEvenBeDescribedIsAFailureAndNoException() {
        FigureFiles files =
                EXPORT.write(FigureFailureTest::broken, List.of(FigureFormat.PDF), folder, "b", Progress.unwatched());
        assertThat(files.written()).isEmpty();
        assertThat(files.failures()).singleElement().satisfies(failure -> assertThat(failure.isFault())
                .isTrue());
    }

    @Test
    void cancellingIsNoFailure() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> EXPORT.write(
                        () -> {
                            throw new CancellationException();
                        },
                        List.of(FigureFormat.PDF),
                        folder,
                        "c",
                        Progress.unwatched()));
    }

    @Test
    void memoryThatDoesNotSufficeIsNoFault() {
        FigureFailure failure = FigureFailure.of("a.png", new OutOfMemoryError("Java heap space"));
        assertThat(failure.isFault()).isFalse();
        assertThat(failure.reason()).startsWith("there is not enough memory");
    }
}
