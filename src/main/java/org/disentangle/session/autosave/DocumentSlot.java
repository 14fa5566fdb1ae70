package org.disentangle.session.autosave;

import java.io.IOException;
import java.util.Optional;
import org.disentangle.state.slot.Slot;
import org.disentangle.state.slot.Slots;

/** The slot of one document, taken when there is something to keep. Writes after the end are ignored. */
final class DocumentSlot {
    private final Slots slots;
    private Optional<Slot> slot = Optional.empty();
    private boolean ended;

    DocumentSlot(Slots slots) {
        this.slots = slots;
    }

    /** Keeps the current document. */
    synchronized void write(DocumentSnapshot work) throws IOException {
        if (!ended) {
            writeTo(slot(), work);
        }
    }

    /** Continues in a slot, replacing one taken meanwhile. */
    synchronized void adopt(Slot continued) throws IOException {
        if (ended) {
            continued.release();
            return;
        }
        Optional<Slot> taken = slot;
        slot = Optional.of(continued);
        if (taken.isPresent()) {
            taken.get().discard();
        }
    }

    private static void writeTo(Slot taken, DocumentSnapshot work) throws IOException {
        taken.write(work.note(), work.content().get());
    }

    private Slot slot() throws IOException {
        Slot taken = slot.isPresent() ? slot.get() : slots.take();
        slot = Optional.of(taken);
        return taken;
    }

    /**
     * Ends the slot.
     *
     * @param last what has not been written yet
     */
    synchronized void end(Optional<DocumentSnapshot> last, Parting parting) throws IOException {
        if (ended) {
            return;
        }
        ended = true;
        try {
            if (parting != Parting.DISCARD && last.isPresent()) {
                writeTo(slot(), last.get());
            }
        } finally {
            if (slot.isPresent()) {
                part(slot.get(), parting);
            }
        }
    }

    private void part(Slot held, Parting parting) throws IOException {
        switch (parting) {
            case LEAVE -> {
                held.leave();
                slots.prune();
            }
            case OFFER -> held.release();
            case DISCARD -> held.discard();
        }
    }

    /** Deletes what is kept; the next change is kept again. */
    synchronized void forget() throws IOException {
        if (!ended && slot.isPresent()) {
            Slot held = slot.get();
            slot = Optional.empty();
            held.discard();
        }
    }
}
