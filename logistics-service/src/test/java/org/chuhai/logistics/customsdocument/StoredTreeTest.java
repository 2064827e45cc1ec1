package org.chuhai.logistics.customsdocument;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chuhai.logistics.testdata.ExportGenerator;
import org.chuhai.logistics.testdata.Triple;
import org.junit.jupiter.api.Test;

/** A document that did not come as JSON is stored as if it had. */
class StoredTreeTest {

    private static final int EXPORTS = 500;

    @Test
    void aDocumentIsTheSameAfterItWasStoredAndRead() {
        ExportGenerator exports = new ExportGenerator(11);
        for (int i = 0; i < EXPORTS; i++) {
            Triple export = exports.next();
            for (ObjectNode json : List.of(export.order(), export.waybill(), export.declaration())) {
                CustomsDocument document = StoredTree.document(json).document();

                ObjectNode tree = StoredTree.of(document);

                assertThat(StoredTree.document(tree).document())
                        .as(tree.toString())
                        .isEqualTo(document);
            }
        }
    }

    @Test
    void whatADocumentDoesNotSayIsNotStored() {
        Triple export = new ExportGenerator(12).next();

        ObjectNode tree = StoredTree.of(StoredTree.document(export.waybill()).document());

        assertThat(tree.path("kind").asText()).isEqualTo("WAYBILL");
        assertThat(tree.findValues("pickedUpAt")).noneMatch(value -> value.isNull());
        assertThat(tree.path("grossWeightKg").isTextual()).isTrue();
    }
}
