package org.disentangle.importing.number;

/** Normalises characters of equal meaning: minus signs, digits, spaces, and markup around numbers. */
final class NumberSigns {
    private static final char FULL_WIDTH_BEGIN = '！';
    private static final char FULL_WIDTH_END = '～';

    private NumberSigns() {}

    /**
     * A cell with ASCII digits and minus signs, single spaces, and without the Markdown, LaTeX or HTML markup for bold
     * or mathematical text.
     */
    static String plain(CharSequence cell) {
        String text = Spaces.strip(cell);
        if (isPlain(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        String markupFree = withoutMarkup(text);
        for (int i = 0; i < markupFree.length(); i++) {
            plain.append(plain(markupFree.charAt(i)));
        }
        return Spaces.strip(plain);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' || c == '\\' || c == '$' || c == '*' || c == '_' || c == '`' || c == '{' || c == '&'
                    || c == '<') {
                return false;
            }
        }
        return true;
    }

    private static char plain(char c) {
        if (c >= FULL_WIDTH_BEGIN && c <= FULL_WIDTH_END) {
            return (char) (c - FULL_WIDTH_BEGIN + '!');
        }
        return switch (c) {
            case '−', '﹣', '‐', '‑', '‒', '–', '—' -> '-';
            case '\u00A0', '\u2007', '\u2009', '\u202F', '\u2002', '\u2003', '\u2008', '\u200A', '\u3000' -> ' ';
            case '’', '‘', 'ʼ', '＇' -> '\'';
            case '≦' -> '≤';
            case '≧' -> '≥';
            case '∼', '≃', '≅' -> '≈';
            default -> c;
        };
    }

    private static String withoutMarkup(String text) {
        String plain = text;
        if (plain.indexOf('\\') >= 0) {
            plain = plain.replace("\\pm", "±")
                    .replace("\\%", "%")
                    .replace("\\,", " ")
                    .replaceAll("\\\\[A-Za-z]+\\s*(?=[{$]|$)", "");
        }
        if (plain.indexOf('$') >= 0 || plain.indexOf('{') >= 0) {
            plain = plain.replaceAll("_(?=\\{)|[${}]", "");
        }
        if (plain.indexOf('&') >= 0) {
            plain = plain.replace("&plusmn;", "±")
                    .replace("&nbsp;", " ")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&minus;", "-");
        }
        if (plain.indexOf('<') >= 0) {
            plain = plain.replaceAll("<sup>([^<]{1,3})</sup>", "[$1]").replaceAll("</?(b|i|strong|em|u)>", "");
        }
        for (String mark : new String[] {"**", "__", "`", "*", "_"}) {
            boolean around = plain.length() > 2 * mark.length() && plain.startsWith(mark) && plain.endsWith(mark);
            plain = around ? plain.substring(mark.length(), plain.length() - mark.length()) : plain;
        }
        return plain;
    }
}
