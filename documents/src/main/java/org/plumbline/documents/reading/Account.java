package org.plumbline.documents.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.plumbline.documents.grid.Cell;

/** What became of every cell of a file: understood, or listed as not understood. */
final class Account {

    /** For a cell that was put in its place, the cells of the file that it was put together from. */
    private final IdentityHashMap<Cell, List<Cell>> origins = new IdentityHashMap<>();

    private final List<Cell> taken = new ArrayList<>();
    private final Set<Cell> listed = Collections.newSetFromMap(new IdentityHashMap<>());

    IdentityHashMap<Cell, List<Cell>> origins() {
        return origins;
    }

    /** The cell of the file that a cell is, or begins with. */
    Cell origin(Cell cell) {
        return origins(cell).get(0);
    }

    void understand(Cell cell) {
        taken.add(cell);
    }

    void list(Cell cell) {
        listed.add(cell);
    }

    boolean isListed(Cell cell) {
        return !listed.isEmpty() && listed.contains(cell);
    }

    List<Cell> understood() {
        return ofFile(false);
    }

    List<Cell> listed() {
        return ofFile(true);
    }

    private List<Cell> ofFile(boolean asListed) {
        var cells = new ArrayList<Cell>(taken.size());
        for (var cell : taken) {
            if (isListed(cell) == asListed) {
                cells.addAll(origins(cell));
            }
        }
        return cells;
    }

    private List<Cell> origins(Cell cell) {
        var parts = origins.isEmpty() ? null : origins.get(cell);
        return parts == null ? List.of(cell) : parts;
    }
}
