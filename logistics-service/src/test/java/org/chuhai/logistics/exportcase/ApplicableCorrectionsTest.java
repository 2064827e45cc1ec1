package org.chuhai.logistics.exportcase;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.junit.jupiter.api.Test;

/** Which corrections of a report somebody can apply. */
class ApplicableCorrectionsTest {

    private static final JsonNode EDIT = finding("ORDER", "O-1", "EDIT");
    private static final JsonNode REDECLARE = finding("DECLARATION", null, "CANCEL_AND_REDECLARE");

    @Test
    void oneThatMustWaitDoesNotHinderAnother() {
        assertThat(Corrections.any(Map.of(1, REDECLARE, 2, EDIT), target -> false))
                .isTrue();
        assertThat(Corrections.any(Map.of(1, REDECLARE), target -> false)).isFalse();
        assertThat(Corrections.any(Map.of(), target -> false)).isFalse();
    }

    @Test
    void anOrderThatIsChangedElsewhereDoesNotHinderAnotherOrder() {
        JsonNode other = finding("ORDER", "O-2", "EDIT");

        Corrections chosen = Corrections.of(
                Map.of(1, EDIT, 2, other), target -> target.kind() == DocumentKind.ORDER && target.means("O-2"));

        assertThat(chosen.refused())
                .extracting(Corrections.CorrectionRefused::finding)
                .containsExactly(2);
        assertThat(chosen.documents()).containsExactly(new Corrections.Target(DocumentKind.ORDER, "O-1"));
    }

    private static JsonNode finding(String document, String number, String kind) {
        ObjectNode finding = JsonNodeFactory.instance.objectNode();
        ObjectNode correction = finding.putArray("corrections").addObject();
        correction.put("document", document).put("number", number).put("kind", kind);
        correction.putArray("first");
        correction
                .putArray("patch")
                .addObject()
                .put("op", "replace")
                .put("path", "/packages")
                .put("value", 1);
        return finding;
    }
}
