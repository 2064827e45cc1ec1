package org.chuhai.logistics.customsdocument;

import java.util.List;
import java.util.UUID;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** Asked before somebody says that a document was sent to customs; answered by whoever has compared it with the others. */
public interface SubmissionGate {

    /** What keeps the document here as everything is now, for who is about to send it; null where nothing does. */
    @Nullable Obstacle obstacle(FiledDocument document);

    /** The same for who only asks: nothing is written and nothing is locked. */
    @Nullable Obstacle foreseen(FiledDocument document);

    /** What would keep a declaration here if it said this instead; nothing is written and nothing is locked. */
    @Nullable Obstacle foreseen(FiledDocument document, Declaration content);

    /**
     * The case of the document does not let it go.
     *
     * @param state of the case, as the API names it
     * @param blocking how many findings block
     * @param rules that found them, each once
     */
    record Obstacle(UUID exportCase, String state, int blocking, List<String> rules) {

        public Obstacle {
            rules = List.copyOf(rules);
        }

        Text text() {
            return new Text(
                    "案件 " + exportCase + " 为 " + state + "，阻断性差异 " + blocking + " 项"
                            + (rules.isEmpty() ? "" : "（" + String.join("、", rules) + "）") + "；须先一致或获得豁免",
                    "case " + exportCase + " is " + state + " with " + blocking
                            + (blocking == 1 ? " finding that blocks" : " findings that block")
                            + (rules.isEmpty() ? "" : " (" + String.join(", ", rules) + ")")
                            + "; it must match or be waived first");
        }
    }
}
