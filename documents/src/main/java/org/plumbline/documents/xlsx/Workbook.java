package org.plumbline.documents.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.office.OfficePackage;
import org.plumbline.documents.office.Relation;
import org.plumbline.documents.office.XmlCursor;

/**
 * A workbook's main part: its sheets, and where the texts and formats are that they share.
 *
 * @param sheets in the order of their tabs
 * @param from1904 whether days are counted from 1904
 * @param texts the part of shared texts; empty where there is none
 * @param styles the part of cell formats; empty where there is none
 */
record Workbook(List<SheetEntry> sheets, boolean from1904, String texts, String styles) {

    /** The namespaces of spreadsheets: transitional and strict. */
    static final Set<String> VOCABULARY = Set.of(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main");

    static Workbook of(FileContent file, OfficePackage office) throws UnreadableDocumentException {
        var relations = office.relations(office.mainPart());
        var sheets = new ArrayList<SheetEntry>();
        boolean from1904 = false;
        var xml = office.xml(office.mainPart(), VOCABULARY).orElseThrow();
        while (xml.next()) {
            if (xml.starts("workbookPr")) {
                from1904 = xml.has("date1904", "1") || xml.has("date1904", "true");
            } else if (xml.starts("sheet")) {
                sheet(file, office, relations, xml, sheets);
            }
        }
        return new Workbook(sheets, from1904, target(relations, "sharedStrings"), target(relations, "styles"));
    }

    /** Takes a sheet of cells; sheets that are charts or macros have none. */
    private static void sheet(
            FileContent file, OfficePackage office, List<Relation> relations, XmlCursor xml, List<SheetEntry> into)
            throws UnreadableDocumentException {
        var name = xml.attribute("name");
        var id = xml.attribute("id");
        var relation = relations.stream().filter(each -> each.id().equals(id)).findFirst();
        if (relation.isPresent() && !relation.get().type().equals("worksheet")) {
            return;
        }
        if (name == null || relation.isEmpty() || !office.has(relation.get().target())) {
            throw file.refusal(
                    "工作表“" + name + "”的内容不在文件里，文件已损坏；请用 Excel 或 WPS 打开后另存一份",
                    "the content of the sheet “" + name
                            + "” is missing from the file; save it again with Excel or WPS");
        }
        boolean hidden = xml.has("state", "hidden") || xml.has("state", "veryHidden");
        into.add(new SheetEntry(name, hidden, relation.get().target()));
    }

    private static String target(List<Relation> relations, String type) {
        return relations.stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::target)
                .findFirst()
                .orElse("");
    }
}
