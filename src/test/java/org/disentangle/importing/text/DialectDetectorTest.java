package org.disentangle.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DialectDetectorTest {
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheDelimiterOfARegularTable(String delimiter) {
        String table = "model,mmlu,gsm8k\na,0.5,0.25\nb,0.75,1\n".replace(",", delimiter);
        assertThat(detect(table)).isEqualTo(new Dialect(delimiter.charAt(0)));
    }

    @Test
    void isNotMisledByAHeaderFullOfSemicolons() {
        String table = "model <span style=\"a;b;c;d;e\">,mmlu;x,gsm8k\na,0.5,0.25\nb,0.75,1\nc,0.1,0.2\n";
        assertThat(detect(table)).isEqualTo(Dialect.COMMA);
    }

    @Test
    void takesDecimalCommasForPartsOfNumbers() {
        String table = "model;mmlu;gsm8k\na;0,5;0,25\nb;0,75;0,1\nc;0,1;0,2\n";
        assertThat(detect(table)).isEqualTo(Dialect.SEMICOLON);
    }

    @Test
    void takesDecimalCommasForPartsOfNumbersInASingleColumnOfScores() {
        assertThat(detect("model;mmlu\na;0,5\nb;0,75\nc;0,1\n")).isEqualTo(Dialect.SEMICOLON);
    }

    @Test
    void isNotMisledByListsInACell() {
        String table = "model,tags,mmlu\na,x;y,0.5\nb,x;z,0.25\nc,y;z,0.75\n";
        assertThat(detect(table)).isEqualTo(Dialect.COMMA);
    }

    @Test
    void isNotMisledByCommasInNamesOfATabTable() {
        String table = "model\tnote\tmmlu\nA, the first\tgood, fast\t0.5\nB, the second\tgood, slow\t0.25\n";
        assertThat(detect(table)).isEqualTo(Dialect.TAB);
    }

    @Test
    void respectsQuotes() {
        String table = "model;mmlu\n\"a, b, c, \"\"d\"\"\";0.5\n\"e, f, g\nh, i\";0.25\n";
        assertThat(detect(table)).isEqualTo(Dialect.SEMICOLON);
    }

    @Test
    void keepsToTheMajorityOfRaggedRows() {
        String table = "model,mmlu,gsm8k\na,0.5\nb,0.25,0.5\nc,0.75,0.5,0.5\nd,0.5,0.5\ne,0.1,0.5\nf;g\n";
        assertThat(detect(table)).isEqualTo(Dialect.COMMA);
    }

    @Test
    void leavesOutTheCutRecordOfAnIncompleteSample() {
        assertThat(SampleShape.of("a,b\n1,2\n3".toCharArray(), ',', false).regularity())
                .isEqualTo(1);
        assertThat(SampleShape.of("a,b\n1,2\n3".toCharArray(), ',', true).regularity())
                .isLessThan(1);
    }

    @Test
    void fallsBackToCommaWhereNothingSplits() {
        assertThat(detect("model\na\nb\n")).isEqualTo(Dialect.COMMA);
        assertThat(detect("")).isEqualTo(Dialect.COMMA);
    }

    private static Dialect detect(String sample) {
        return DialectDetector.detect(sample, true);
    }
}
