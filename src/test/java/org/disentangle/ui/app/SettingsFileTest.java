package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    @TempDir
    private Path folder;

    @Test
    void settingsOfEarlierVersionsAreRead() throws IOException {
        Files.writeString(folder.resolve("settings.json"), """
                {
                  "dark" : true,
                  "textPercent" : 150,
                  "width" : 1400.0,
                  "height" : 900.0,
                  "maximised" : false,
                  "of a later version" : { "a" : [ 1 ] }
                }
                """);
        SettingsFile file = new SettingsFile(folder);

        assertThat(file.read()).isEqualTo(new Settings(true, 150, 1400, 900, false));
        assertThat(file.damage()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{ \"dark\" : tr",
                "{ \"dark\" : true,",
                "[]",
                "\u0000\u0001",
                "dark=true",
                "{ \"dark\" : true"
            })
    void damagedSettingsAreSetAsideWithASentence(String text) throws IOException {
        Path damaged = folder.resolve("settings.json");
        Files.writeString(damaged, text);
        SettingsFile file = new SettingsFile(folder);

        assertThat(file.read()).isEqualTo(Settings.defaults());
        assertThat(file.damage().orElse(""))
                .isEqualTo(
                        "The settings could not be read, so the defaults are used; the damaged file was set aside as "
                                + damaged + ".damaged-1.");
        assertThat(damaged).doesNotExist();
        file.write(new Settings(true, 100, 1280, 800, false));
        assertThat(new SettingsFile(folder).read().dark()).isTrue();
    }

    @Test
    void whatCouldNotBeWrittenIsWrittenWhenItIsTriedAgain() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("state"), "a file where the folder should be");
        SettingsFile file = new SettingsFile(inTheWay);
        file.read();
        Settings dark = new Settings(true, 100, 1280, 800, false);

        assertThat(file.write(dark)).isFalse();
        Files.delete(inTheWay);
        assertThat(file.write(dark)).isTrue();
        assertThat(new SettingsFile(inTheWay).read()).isEqualTo(dark);
    }
}
