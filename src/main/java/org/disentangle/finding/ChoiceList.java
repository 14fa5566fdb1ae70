package org.disentangle.finding;

import java.util.List;

/**
 * The choices offered in a section.
 *
 * @param prompt what it is for
 * @param all in the order in which they are offered
 * @param selected one of them
 */
public record ChoiceList(String prompt, List<Choice> all, Choice selected) {
    public ChoiceList {
        all = List.copyOf(all);
    }

    /**
     * One of them.
     *
     * @param id tells it from the others
     * @param title for people
     */
    public record Choice(String id, String title) {
        @Override
        public String toString() {
            return title;
        }
    }
}
