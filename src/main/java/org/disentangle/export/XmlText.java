package org.disentangle.export;

/**
 * Text as XML holds it: signs of markup written as entities, and characters that XML cannot hold replaced, so that no name in
 * a table can make a file ill-formed.
 */
final class XmlText {
    private XmlText() {}

    /** Between tags; line ends stay. */
    static String content(String text) {
        return escaped(text, true);
    }

    /** Between quotes, where line ends mean spaces unless they are written as numbers. */
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

    /** Whether XML 1.0 may hold the character and recommends nothing against it: no controls, halves, or non-characters. */
    private static boolean isXml(int c) {
        boolean control = c < 0x20 || c >= 0x7F && c <= 0x9F;
        boolean half = c >= 0xD800 && c <= 0xDFFF;
        boolean none = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return !control && !half && !none;
    }
}
