package org.disentangle.finding;

import java.util.List;

/**
 * The choices offered in a section.
 *
 * @param prompt the label of the list
 * @param all the choices, in order
 * @param selected the selected choice
 */
public record ChoiceList(String prompt, List<Choice> all, Choice selected) {
    public ChoiceList {
        all = List.copyOf(all);
    }

    /**
     * A choice.
     *
     * @param id its unique id
     * @param title its title
     */
    public record Choice(String id, String title) {
        @Override
        public String toString() {
            return title;
        }
    }
}
