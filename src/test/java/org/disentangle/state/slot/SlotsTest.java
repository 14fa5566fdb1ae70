package org.disentangle.state.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlotsTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    @TempDir
    private Path folder;

    private Slots slots;

    @BeforeEach
    void openFolder() {
        slots = new Slots(folder);
    }

    private static SlotNote note(String title, int minute, boolean unsaved) {
        return new SlotNote(title, NOON.plusSeconds(60L * minute), Optional.of("/tables/" + title), unsaved);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Slot kept(String title, int minute, boolean unsaved) throws IOException {
        Slot slot = slots.take();
        slot.write(note(title, minute, unsaved), bytes("content of " + title));
        return slot;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> list = Files.list(folder.resolve("documents"))) {
            return list.toList();
        }
    }

    @Test
    void workWhoseWindowIsGoneIsFoundWithWhatAndWhen() throws IOException {
        kept("earlier", 1, true).release();
        kept("later", 2, true).release();

        Slots.Lost lost = slots.findLost();

        assertThat(lost.sentences()).isEmpty();
        assertThat(lost.documents())
                .extracting(each -> each.document().note().title())
                .containsExactly("later", "earlier");
        assertThat(lost.documents().get(0).document().note()).isEqualTo(note("later", 2, true));
        assertThat(lost.documents().get(0).slot().resume()).isEqualTo(bytes("content of later"));
    }

    @Test
    void workOfALivingWindowIsNotOfferedAndNotOverwritten() throws IOException {
        Slot mine = kept("mine", 1, true);
        Slot other = kept("other", 1, true);

        assertThat(slots.findLost().documents()).isEmpty();
        assertThat(slots.hold(mine.id())).isEmpty();
        assertThat(mine.id()).isNotEqualTo(other.id());
        slots.forget();
        assertThat(mine.resume()).isEqualTo(bytes("content of mine"));
    }

    @Test
    void aDocumentThatWasLeftIsKeptWhole() throws IOException {
        Slot left = kept("left", 1, true);
        left.leave();

        assertThat(slots.findLost().documents()).isEmpty();
        assertThat(slots.kept()).containsExactly(new KeptDocument(left.id(), note("left", 1, true)));
        Slot again = slots.hold(left.id()).orElseThrow();
        assertThat(again.resume()).isEqualTo(bytes("content of left"));
        assertThat(slots.kept()).as("it is open again").isEmpty();
        again.release();
        assertThat(slots.findLost().documents()).hasSize(1);
    }

    @Test
    void theLastDocumentsWithWorkOfTheirOwnAreKept() throws IOException {
        for (int i = 0; i < Slots.MOST_UNSAVED + 5; i++) {
            kept("unsaved " + i, i, true).leave();
            kept("saved " + i, i, false).leave();
        }
        slots.prune();

        List<String> titles =
                slots.kept().stream().map(each -> each.note().title()).toList();
        assertThat(titles.stream().filter(title -> title.startsWith("uns")))
                .hasSize(Slots.MOST_UNSAVED)
                .startsWith("unsaved 34")
                .doesNotContain("unsaved 4");
        assertThat(titles.stream().filter(title -> title.startsWith("sav"))).hasSize(Slots.MOST_SAVED);
    }

    @Test
    void aSavedDocumentIsKeptOnceAndUnsavedWorkOfTheSameOriginStays() throws IOException {
        kept("same", 1, true).leave();
        kept("same", 2, false).leave();
        kept("same", 3, false).leave();
        slots.prune();

        assertThat(slots.kept())
                .extracting(KeptDocument::note)
                .containsExactly(note("same", 3, false), note("same", 1, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"half", "one bit", "another program", "empty", "folder"})
    void aDamagedSlotIsSetAsideWithASentence(String damage) throws IOException {
        Slot sound = kept("sound", 1, true);
        sound.release();
        Slot slot = kept("damaged", 2, true);
        slot.release();
        Path file = folder.resolve("documents").resolve(slot.id() + ".open");
        byte[] whole = Files.readAllBytes(file);
        switch (damage) {
            case "half" -> Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
            case "one bit" -> {
                whole[5] ^= 1;
                Files.write(file, whole);
            }
            case "another program" -> Files.writeString(file, "PK\u0003\u0004 something else\n\n");
            case "empty" -> Files.write(file, new byte[0]);
            default -> {
                Files.delete(file);
                Files.createDirectory(file);
            }
        }

        Slots.Lost lost = slots.findLost();

        assertThat(lost.documents())
                .extracting(each -> each.document().note().title())
                .containsExactly("sound");
        assertThat(lost.sentences())
                .singleElement()
                .asString()
                .startsWith(
                        "An autosaved document could not be read, so it is not offered; the damaged file was set aside")
                .contains(slot.id() + ".open.damaged-1");
        assertThat(files()).contains(Path.of(file + ".damaged-1")).doesNotContain(file);
        assertThat(slots.findLost().sentences()).as("it is said once").isEmpty();
    }

    @Test
    void contentThatIsNotWhatWasWrittenIsNotTakenForIt() throws IOException {
        Slot slot = kept("changed", 1, true);
        Path file = folder.resolve("documents").resolve(slot.id() + ".open");
        byte[] whole = Files.readAllBytes(file);
        whole[whole.length - 1] ^= 1;
        Files.write(file, whole);

        org.assertj.core.api.Assertions.assertThatThrownBy(slot::resume).isInstanceOf(DamagedSlotException.class);
    }

    @Test
    void titlesWithLineEndsAndForeignLettersComeBack() throws IOException {
        SlotNote odd = new SlotNote("a\n\nb = \u00e9 \u6a21\u578b # \\u", NOON, Optional.empty(), true);
        Slot slot = slots.take();
        slot.write(odd, new byte[0]);
        slot.release();

        assertThat(slots.findLost().documents().get(0).document().note()).isEqualTo(odd);
    }

    @Test
    void whatIsForgottenIsGone() throws IOException {
        kept("left", 1, true).leave();
        kept("lost", 2, true).release();
        Files.writeString(folder.resolve("documents").resolve("x.open.damaged-1"), "half");
        slots.forget();

        assertThat(files()).isEmpty();
    }

    @Test
    void aDocumentThatHoldsTheNameOfAFileIsFound() throws IOException {
        kept("a", 1, true).leave();

        assertThat(slots.anyHolds("content of a")).isTrue();
        assertThat(slots.anyHolds("content of b")).isFalse();
    }
}
