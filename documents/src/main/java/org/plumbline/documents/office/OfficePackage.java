package org.plumbline.documents.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.UnreadableDocumentException;

/**
 * An Office Open XML file: parts by name, unpacked when asked for and only within bounds. Macros in it are never run,
 * links to other files are never followed. To be closed by who opened it; not for several threads.
 */
public final class OfficePackage implements AutoCloseable {

    private static final int LARGEST_FILE = 64;
    private static final long LARGEST_WHOLE_PART = 64L << 20;
    private static final long LARGEST_PART = 512L << 20;
    private static final long LARGEST_TOTAL = 1024L << 20;
    private static final long SUSPECT_SIZE = 16L << 20;
    private static final long HIGHEST_RATIO = 200;
    private static final Set<String> RELATIONS = Set.of("http://schemas.openxmlformats.org/package/2006/relationships");
    private static final String WORKBOOK = "workbook";
    private static final String DOCUMENT = "document";

    private final FileContent file;
    private final byte[] zip;
    private final Map<String, ZipPart> parts;
    private final List<Inflater> inflaters = new ArrayList<>();
    private @Nullable PartStream latest;
    private long unpacked;
    private String mainPart = "";
    private String root = "";

    private OfficePackage(FileContent file, byte[] zip) throws UnreadableDocumentException {
        this.file = file;
        this.zip = zip;
        this.parts = new ZipDirectory(file, zip).parts();
    }

    /**
     * Opens a workbook or a text document.
     *
     * @throws UnreadableDocumentException where the zip is damaged, or is something else: then says what
     */
    public static OfficePackage open(FileContent file) throws IOException, UnreadableDocumentException {
        var office = new OfficePackage(file, file.all(LARGEST_FILE));
        try {
            office.findMainPart();
            return office;
        } catch (UnreadableDocumentException e) {
            office.close();
            throw e;
        }
    }

    public boolean isWorkbook() {
        return root.equals(WORKBOOK);
    }

    public boolean isDocument() {
        return root.equals(DOCUMENT);
    }

    /** The part that holds the workbook or document itself, such as {@code xl/workbook.xml}. */
    public String mainPart() {
        return mainPart;
    }

    /** The names of all parts, in lower case. */
    public Set<String> names() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    /** Whether there is a part of that name, in any case. */
    public boolean has(String name) {
        return parts.containsKey(ZipDirectory.key(name));
    }

    /** The content of a part of at most 64 MiB, by its name in any case; empty where there is no such part. */
    public Optional<byte[]> part(String name) throws UnreadableDocumentException {
        var part = parts.get(ZipDirectory.key(name));
        if (part == null) {
            return Optional.empty();
        }
        var stream = stream(part, LARGEST_WHOLE_PART);
        var content = new byte[(int) part.size()];
        for (int filled = 0; filled < content.length; ) {
            filled += stream.read(content, filled, content.length - filled);
        }
        stream.read(new byte[1], 0, 1);
        return Optional.of(content);
    }

    /**
     * The XML of a part of any length, as a stream of tags; empty where there is no such part.
     *
     * @param vocabulary the namespaces whose elements are asked for
     */
    public Optional<XmlCursor> xml(String name, Set<String> vocabulary) throws UnreadableDocumentException {
        var part = parts.get(ZipDirectory.key(name));
        return part == null
                ? Optional.empty()
                : Optional.of(new XmlCursor(new XmlWindow(file, part, stream(part, LARGEST_PART)), vocabulary));
    }

    /** The parts of this package that a part refers to. References to the outside are left out. */
    public List<Relation> relations(String part) throws UnreadableDocumentException {
        var relations = new ArrayList<Relation>();
        var xml = xml(Relation.partFor(part), RELATIONS);
        while (xml.isPresent() && xml.get().next()) {
            var relation = xml.get();
            if (relation.starts("Relationship") && !relation.has("TargetMode", "External")) {
                var id = relation.attribute("Id");
                var type = relation.attribute("Type");
                var target = relation.attribute("Target");
                if (id != null && type != null && target != null) {
                    var lastWord = type.substring(type.lastIndexOf('/') + 1);
                    relations.add(new Relation(id, lastWord, Relation.resolve(part, target)));
                }
            }
        }
        return relations;
    }

    @Override
    public void close() {
        inflaters.forEach(Inflater::end);
    }

    /** Follows the package's own relation, since the names of parts are only customary. */
    private void findMainPart() throws UnreadableDocumentException {
        mainPart = relations("").stream()
                .filter(relation -> relation.type().equals("officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElse("");
        if (!mainPart.endsWith(".bin")) {
            root = rootOf(mainPart);
        }
        if (!isWorkbook() && !isDocument()) {
            throw OtherPackage.refusal(file, this);
        }
    }

    private String rootOf(String part) throws UnreadableDocumentException {
        var xml = xml(part, Set.of());
        return xml.isPresent() && xml.get().next() ? xml.get().name() : "";
    }

    private PartStream stream(ZipPart part, long largest) throws UnreadableDocumentException {
        unpacked += part.size();
        boolean bomb = part.size() > SUSPECT_SIZE && part.ratio() > HIGHEST_RATIO;
        if (bomb || part.size() > largest || unpacked > LARGEST_TOTAL) {
            throw file.refusal(
                    "部件 " + part.name() + " 解压后有 " + (part.size() >> 20) + " MB（压缩 " + part.ratio()
                            + " 倍），超出限度，像是压缩炸弹；没有读取，请用 Excel 或 WPS 打开后另存一份",
                    "the part " + part.name() + " would unpack to " + (part.size() >> 20) + " MB (" + part.ratio()
                            + " times), as in a zip bomb; it was not read: save it again with Excel or WPS");
        }
        var inflater = latest != null && latest.isDone() ? latest.inflater() : newInflater();
        latest = new PartStream(file, zip, part, inflater);
        return latest;
    }

    private Inflater newInflater() {
        var inflater = new Inflater(true);
        inflaters.add(inflater);
        return inflater;
    }
}
