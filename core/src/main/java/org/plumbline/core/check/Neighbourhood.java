package org.plumbline.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.check.Place.Origin;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;

/**
 * What many forms show of one another. All are added first, then each is asked what stands around it; the answers do not
 * depend on the order in which they were added, nor on how they were spread over several of these and put together.
 *
 * <p>Of a form no more is kept than others may ask: its unit and project, whether it names difficulties, its long texts
 * as they are compared, and the printed figures that next year's form is held against. One thread adds; when all are added, any number may ask.
 */
public final class Neighbourhood {

    private static final List<HeadField> PROSE =
            List.of(HeadField.ACHIEVED, HeadField.CONCLUSION, HeadField.DIFFICULTIES, HeadField.MEASURES);
    private static final List<Indicator.Field> REASONS =
            List.of(Indicator.Field.REASON, Indicator.Field.CORRECTIVE_ACTION);

    private final Map<String, UnitForms> units = new HashMap<>();
    private final YearForms years = new YearForms();
    private final CopyIndex copies = new CopyIndex();

    /** A long text as it is compared, in one way or two, and where it stands. */
    private record LongText(FormPath at, List<String> plain) {}

    public void add(SelfEvaluation form) {
        var origin = Origin.of(form);
        if (origin.comparedUnit().isEmpty()) {
            return;
        }
        units.computeIfAbsent(origin.comparedUnit(), unit -> new UnitForms()).add(form);
        years.add(form);
        for (var text : longTexts(form)) {
            text.plain().forEach(plain -> copies.add(plain, new Place(origin, text.at())));
        }
    }

    /** Adds every form that was added to the other. */
    public void add(Neighbourhood other) {
        other.units.forEach((unit, forms) ->
                units.computeIfAbsent(unit, each -> new UnitForms()).add(forms));
        years.add(other.years);
        copies.add(other.copies);
    }

    /** What is known beside a form that was added, or may be added later, together with what is known already. */
    public Surroundings around(SelfEvaluation form, Surroundings known) {
        var unit = Origin.of(form).comparedUnit();
        if (unit.isEmpty()) {
            return known;
        }
        var forms = units.getOrDefault(unit, new UnitForms());
        var dossier = known.dossier();
        var past = dossier.lastYear().or(() -> years.before(form));
        return known.with(new Neighbours(forms.untroubledWith(form), copies(form, unit)))
                .with(past.map(dossier::withLastYear).orElse(dossier));
    }

    private List<Copy> copies(SelfEvaluation form, String unit) {
        var found = new ArrayList<Copy>(0);
        for (var text : longTexts(form)) {
            CopyIndex.@Nullable Found nearest = null;
            for (var plain : text.plain()) {
                var near = copies.nearest(plain, unit);
                nearest = near.isPresent() && near.get().isBefore(nearest) ? near.get() : nearest;
            }
            if (nearest != null) {
                found.add(copy(text, nearest));
            }
        }
        return found;
    }

    private static Copy copy(LongText text, CopyIndex.Found near) {
        var origin = near.place().origin();
        return new Copy(text.at(), origin.project(), origin.unit(), near.place().at(), near.similarity());
    }

    private static List<LongText> longTexts(SelfEvaluation form) {
        var plain = PlainText.of(form);
        var texts = new ArrayList<LongText>();
        for (var field : PROSE) {
            texts.add(new LongText(FormPath.of(field), plain.plain(form.text(field))));
        }
        for (int row = 0; row < form.indicators().size(); row++) {
            for (var field : REASONS) {
                var text = field.in(form.indicators().get(row));
                texts.add(new LongText(FormPath.of(field, row), plain.plain(text)));
            }
        }
        texts.removeIf(text -> text.plain().isEmpty());
        return texts;
    }
}
