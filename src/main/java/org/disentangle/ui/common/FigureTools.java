package org.disentangle.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/**
 * The tools of a figure pane. All of them see the pointer move; a press belongs to the most recently attached tool that
 * takes it.
 */
public final class FigureTools {
    private final FigurePane pane;
    private final List<Attached> attached = new ArrayList<>();
    private Optional<Owner> owner = Optional.empty();

    private record Attached(FigureTool tool, ToolSurface surface) {}

    private record Owner(FigureTool tool, FigureTool.Gesture gesture) {}

    FigureTools(FigurePane pane) {
        this.pane = pane;
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, event -> each(tool -> tool.moved(at(event))));
        pane.addEventHandler(MouseEvent.MOUSE_EXITED, event -> each(FigureTool::left));
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    }

    /** Adds a tool; ending the subscription detaches it. */
    public Subscription attach(FigureTool tool) {
        Attached added = new Attached(tool, new ToolSurface(pane));
        attached.add(added);
        tool.attach(added.surface());
        return () -> detach(added);
    }

    private void detach(Attached gone) {
        if (attached.remove(gone)) {
            owner.filter(present -> present.tool() == gone.tool()).ifPresent(present -> {
                owner = Optional.empty();
                present.gesture().cancelled();
            });
            gone.surface().close();
        }
    }

    private FigurePoint at(MouseEvent event) {
        return new FigurePoint(pane.pointable(), event);
    }

    private void each(Consumer<FigureTool> action) {
        List.copyOf(attached).forEach(each -> action.accept(each.tool()));
    }

    private void press(MouseEvent event) {
        for (int i = attached.size() - 1; i >= 0 && owner.isEmpty(); i--) {
            FigureTool tool = attached.get(i).tool();
            owner = tool.pressed(at(event)).map(gesture -> new Owner(tool, gesture));
        }
    }

    private void drag(MouseEvent event) {
        owner.ifPresent(present -> present.gesture().dragged(at(event)));
    }

    /** Ends the press when the last button goes up. */
    private void release(MouseEvent event) {
        if (!event.isPrimaryButtonDown() && !event.isMiddleButtonDown() && !event.isSecondaryButtonDown()) {
            Optional<Owner> present = owner;
            owner = Optional.empty();
            present.ifPresent(gone -> gone.gesture().released(at(event)));
        }
    }
}
