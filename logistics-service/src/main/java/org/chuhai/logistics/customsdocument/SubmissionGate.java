package org.chuhai.logistics.customsdocument;

import java.util.UUID;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** Asked before somebody says that a document was sent to customs; answered by whoever has compared it with the others. */
public interface SubmissionGate {

    /** What keeps the document here; null where nothing does. */
    @Nullable Obstacle obstacle(FiledDocument document);

    /**
     * The case of the document does not let it go.
     *
     * @param state of the case, as the API names it
     * @param blocking how many findings of its latest report block
     */
    record Obstacle(UUID exportCase, String state, int blocking) {

        Text text() {
            return new Text(
                    "案件 " + exportCase + " 为 " + state + "，阻断性差异 " + blocking + " 项；须先一致或获得豁免",
                    "case " + exportCase + " is " + state + " with " + blocking
                            + (blocking == 1 ? " finding" : " findings")
                            + " that block; it must match or be waived first");
        }
    }
}
