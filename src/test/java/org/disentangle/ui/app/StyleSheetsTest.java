package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;

class StyleSheetsTest {
    @Test
    void theBuildHasMadeTheBinaryFormOfWhatTheTextSays() throws Exception {
        assertThat(StyleSheets.own().getPath()).endsWith(StyleSheets.BINARY);
        URL text = StyleSheets.class.getResource(StyleSheets.TEXT);
        List<String> said = said(new CssParser().parse(text));
        assertThat(said).hasSizeGreaterThan(100);
        assertThat(said(Stylesheet.loadBinary(StyleSheets.own()))).isEqualTo(said);
    }

    private static List<String> said(Stylesheet sheet) {
        return sheet.getRules().stream().flatMap(StyleSheetsTest::said).toList();
    }

    private static Stream<String> said(Rule rule) {
        return rule.getDeclarations().stream()
                .map(declaration ->
                        rule.getSelectors() + " " + declaration.getProperty() + " " + declaration.getParsedValue());
    }
}
