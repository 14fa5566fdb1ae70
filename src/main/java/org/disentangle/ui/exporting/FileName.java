package org.disentangle.ui.exporting;

/** A name for a file that every file system takes, from the name of what is in it. */
final class FileName {
    private static final int LONGEST = 60;

    private FileName() {}

    /** Letters, digits and single hyphens; "figure" where none of the text is such. */
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
