package org.disentangle.export;

/**
 * Escapes text for XML: markup characters become entities, and characters that XML cannot hold are replaced, so that no
 * name in a table can make a file ill-formed.
 */
final class XmlText {
    private XmlText() {}

    /** Escapes text between tags; line ends are kept. */
    static String content(String text) {
        return escaped(text, true);
    }

    /** Escapes an attribute value, in which line ends become spaces unless written as character references. */
    static String attribute(String text) {
        return escaped(text, false);
    }

    private static String escaped(String text, boolean keepLines) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\t', '\n' -> {
                    if (keepLines) {
                        out.append((char) c);
                    } else {
                        out.append("&#").append(c).append(';');
                    }
                }
                case '\r' -> out.append("&#13;");
                default -> out.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
        });
        return out.toString();
    }

    /**
     * Whether XML 1.0 allows a character and does not discourage it: no controls, lone surrogates, or noncharacters.
     */
    private static boolean isXml(int c) {
        boolean control = c < 0x20 || c >= 0x7F && c <= 0x9F;
        boolean half = c >= 0xD800 && c <= 0xDFFF;
        boolean none = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return !control && !half && !none;
    }
}
