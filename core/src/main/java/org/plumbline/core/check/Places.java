package org.plumbline.core.check;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The places of one text: the first of all, and the first at another unit. More need not be known. */
final class Places {

    private Place first;
    private @Nullable Place elsewhere;

    Places(Place first) {
        this.first = first;
    }

    void add(Place place) {
        if (place.compareTo(first) < 0) {
            elsewhere = place.isOf(first.origin().comparedUnit()) ? elsewhere : first;
            first = place;
        } else if (!place.isOf(first.origin().comparedUnit())
                && (elsewhere == null || place.compareTo(elsewhere) < 0)) {
            elsewhere = place;
        }
    }

    void add(Places other) {
        add(other.first);
        if (other.elsewhere != null) {
            add(other.elsewhere);
        }
    }

    Places copy() {
        var copy = new Places(first);
        copy.elsewhere = elsewhere;
        return copy;
    }

    /** The first place at another unit than this; empty where there is none. */
    Optional<Place> outside(String comparedUnit) {
        return first.isOf(comparedUnit) ? Optional.ofNullable(elsewhere) : Optional.of(first);
    }
}
