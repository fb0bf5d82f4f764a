package org.plumbline.documents.print;

import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** What the published schemas of Office Open XML say of a part, as Apache POI carries them. */
public final class Schemas {

    private Schemas() {}

    /** What a part does that its schema does not allow. */
    public static List<String> mistakes(XmlObject part) {
        var errors = new ArrayList<XmlError>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream()
                .map(XmlError::getMessage)
                .filter(message -> !keepsBlanks(message))
                .distinct()
                .toList();
    }

    /** Every program writes and needs this attribute, but the schema forgot it. */
    private static boolean keepsBlanks(String message) {
        return message.startsWith(
                "Attribute not allowed (no wildcards allowed): space@http://www.w3.org/XML/1998/namespace");
    }
}
