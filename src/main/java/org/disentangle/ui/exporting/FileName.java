package org.disentangle.ui.exporting;

/** Makes a file name that every file system accepts from the name of the contents. */
final class FileName {
    private static final int LONGEST = 60;

    private FileName() {}

    /** The letters and digits of a text, separated by single hyphens; "figure" if it has none. */
    static String of(String text) {
        StringBuilder name = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (plain) {
                name.appendCodePoint(c);
            } else if (!name.isEmpty() && name.charAt(name.length() - 1) != '-') {
                name.append('-');
            }
        });
        String cut = name.substring(0, Math.min(name.length(), LONGEST));
        while (cut.endsWith("-")) {
            cut = cut.substring(0, cut.length() - 1);
        }
        return cut.isEmpty() ? "figure" : cut;
    }
}
