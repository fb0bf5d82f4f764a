package org.plumbline.web.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.plumbline.documents.DocumentReader;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.reading.ReadForm;
import org.plumbline.web.account.Accounts;
import org.plumbline.web.account.Role;
import org.plumbline.web.evaluation.FilingService;
import org.plumbline.web.organization.OrgPath;
import org.plumbline.web.organization.Place;
import org.plumbline.web.organization.Place.Kind;
import org.plumbline.web.organization.Places;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the database of the demonstration at its first start; what is there already stays as it was left. */
@Component
public class DemoData {

    private static final List<Place> ABOVE = List.of(
            new Place(new OrgPath("/310000/"), Kind.DIVISION, "演示市"),
            new Place(new OrgPath("/310000/219/"), Kind.DEPARTMENT, "演示主管部门"));

    private final Places places;
    private final Accounts accounts;
    private final FilingService filing;

    DemoData(Places places, Accounts accounts, FilingService filing) {
        this.places = places;
        this.accounts = accounts;
        this.filing = filing;
    }

    @Transactional
    public void provide(DemoSignIns signIns) {
        ABOVE.forEach(this::provide);
        for (var unit : DemoUnit.values()) {
            provide(unit.place());
            var place = unit.place().path();
            var password = signIns.password(unit.login());
            if (accounts.named(unit.login(), place).isPresent()) {
                accounts.changePassword(unit.login(), place, password);
            } else {
                accounts.add(unit.login(), unit.clerk(), Role.FILER, place, password);
                filing.file(
                        sample(unit.sample()),
                        accounts.named(unit.login(), place).orElseThrow());
            }
        }
    }

    private void provide(Place place) {
        if (places.at(place.path(), OrgPath.ROOT).isEmpty()) {
            places.add(place);
        }
    }

    private static List<ReadForm> sample(String name) {
        try (InputStream content = DemoData.class.getResourceAsStream("/samples/" + name)) {
            if (content == null) {
                throw new IllegalStateException("No sample of that name: " + name);
            }
            return DocumentReader.read(name, content);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } catch (UnreadableDocumentException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
