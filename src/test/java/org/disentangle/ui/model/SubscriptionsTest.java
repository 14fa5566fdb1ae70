package org.disentangle.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

class SubscriptionsTest {
    private final BooleanProperty shown = new SimpleBooleanProperty(true);
    private final StringProperty value = new SimpleStringProperty("a");
    private final StringProperty other = new SimpleStringProperty("b");
    private final ObservableList<String> list = FXCollections.observableArrayList();
    private final List<String> done = new ArrayList<>();
    private final Subscriptions subscriptions = new Subscriptions(shown);

    private void note() {
        done.add(value.get() + other.get() + list.size());
    }

    @Test
    void doesNothingWhileHiddenAndMakesUpForItOnceWhenShown() {
        Runnable note = this::note;
        subscriptions.follow(note, value, other);
        subscriptions.onList(list, note);
        assertThat(done).containsExactly("ab0");

        shown.set(false);
        value.set("c");
        other.set("d");
        list.add("e");
        assertThat(done).containsExactly("ab0");

        shown.set(true);
        assertThat(done).containsExactly("ab0", "cd1");
        other.set("f");
        assertThat(done).containsExactly("ab0", "cd1", "cf1");
    }

    @Test
    void whatWasNotMissedIsNotDoneAgainWhenShown() {
        subscriptions.run(this::note, value);

        shown.set(false);
        shown.set(true);

        assertThat(done).isEmpty();
    }

    @Test
    void whatBeginsHiddenBeginsWhenShown() {
        shown.set(false);
        subscriptions.follow(value, done::add);
        assertThat(done).isEmpty();

        shown.set(true);

        assertThat(done).containsExactly("a");
    }

    @Test
    void closingEndsAllOfItAlsoWhatWasMissed() {
        subscriptions.follow(value, done::add);
        subscriptions.onList(list, this::note);
        shown.set(false);
        value.set("c");

        subscriptions.close();
        shown.set(true);
        value.set("d");
        list.add("e");

        assertThat(done).containsExactly("a");
    }

    @Test
    void aLinkedControlFollowsTheValueAndPassesOnWhatIsDoneToIt() {
        StringProperty control = new SimpleStringProperty("");
        subscriptions.link(control, value, value::set);
        assertThat(control.get()).isEqualTo("a");

        value.set("b");
        assertThat(control.get()).isEqualTo("b");
        control.set("c");
        assertThat(value.get()).isEqualTo("c");

        subscriptions.close();
        control.set("d");
        assertThat(value.get()).isEqualTo("c");
    }
}
