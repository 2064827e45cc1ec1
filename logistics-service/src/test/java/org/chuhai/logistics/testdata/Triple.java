package org.chuhai.logistics.testdata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.JsonDocuments;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.ReadDocument;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.Correction;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.Report;
import org.chuhai.logistics.reconciliation.ThreeDocuments;

/** The three documents of one export as JSON trees. */
public record Triple(ObjectNode order, ObjectNode waybill, ObjectNode declaration) {

    private static final JsonDocuments READER = new JsonDocuments();

    public Triple copy() {
        return new Triple(order.deepCopy(), waybill.deepCopy(), declaration.deepCopy());
    }

    public ObjectNode of(DocumentKind kind) {
        return switch (kind) {
            case ORDER -> order;
            case WAYBILL -> waybill;
            case DECLARATION -> declaration;
        };
    }

    public ObjectNode orderLine(int index) {
        return (ObjectNode) lines(order).get(index);
    }

    public ObjectNode declarationLine(int index) {
        return (ObjectNode) lines(declaration).get(index);
    }

    public int size() {
        return lines(declaration).size();
    }

    public static ArrayNode lines(ObjectNode document) {
        return (ArrayNode) document.get("lines");
    }

    /** Reads the trees as a service would read what it was sent. */
    public ThreeDocuments read() {
        return new ThreeDocuments(
                Presented.first((Order) read(order)),
                Presented.first((Waybill) read(waybill)),
                Presented.first((Declaration) read(declaration)));
    }

    /** Whether order and declaration still have the same lines, at the same places. */
    boolean hasAllLines() {
        return lines(order).size() == size();
    }

    /** Whether faults have not carried a field over its limits. */
    boolean isReadable() {
        try {
            read();
            return true;
        } catch (AssertionError e) {
            return false;
        }
    }

    private static Object read(ObjectNode tree) {
        try {
            return switch (READER.read(tree.toString())) {
                case ReadDocument.Accepted accepted -> accepted.presented().document();
                case ReadDocument.Refused refused ->
                    throw new AssertionError(refused.violations() + " in " + tree.toPrettyString());
            };
        } catch (UnreadableInput e) {
            throw new AssertionError(tree.toPrettyString(), e);
        }
    }

    /** The documents after all corrections of the report, each of which can be applied alone. */
    public Triple corrected(Report report) {
        Triple corrected = copy();
        for (DocumentKind kind : DocumentKind.values()) {
            List<List<PatchOperation>> patches = report.findings().stream()
                    .flatMap(finding -> finding.corrections().stream())
                    .filter(correction -> correction.document() == kind)
                    .map(Correction::patch)
                    .toList();
            patches.forEach(patch -> DocumentTree.patch(DocumentTree.terse(of(kind)), patch));
            DocumentTree.patch(
                    corrected.of(kind),
                    DocumentTree.together(patches.stream().flatMap(List::stream).toList()));
        }
        return corrected;
    }
}
