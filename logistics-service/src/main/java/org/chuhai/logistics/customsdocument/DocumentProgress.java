package org.chuhai.logistics.customsdocument;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * How documents go to customs and what customs makes of them, for whoever sends them and hears of them: the verbs of the life
 * cycle without a caller who has read a version.
 */
@ApplicationScoped
public class DocumentProgress {

    private final Documents documents;
    private final DocumentChanges changes;
    private final SubmissionGate gate;
    private final Clock clock;

    DocumentProgress(Documents documents, DocumentChanges changes, SubmissionGate gate, Clock clock) {
        this.documents = documents;
        this.changes = changes;
        this.gate = gate;
        this.clock = clock;
    }

    /** The document, which nobody else of the shop changes until the transaction ends. */
    @Transactional
    public FiledDocument locked(UUID id) {
        FiledDocument document = documents.findById(id);
        documents.lock(document.shopId());
        documents.getEntityManager().refresh(document);
        return document;
    }

    /** It is sent to customs; refused where its state or its case does not let it go. */
    @Transactional
    public void send(FiledDocument document) {
        String before = document.state().name();
        submit(document);
        changes.record(document, "submit", before, null);
        changes.tell(document, DocumentFiled.What.MOVED);
    }

    void submit(FiledDocument document) {
        if (DocumentAction.SUBMIT.from(document.state()) != null) {
            pass(document, gate.obstacle(document));
        }
        document.submit(clock.instant());
    }

    /**
     * Refuses a change of a declared document by which its case would not match.
     *
     * @param content as it would be
     */
    @Transactional
    public void mustFit(FiledDocument document, Declaration content) {
        pass(document, gate.foreseen(document, content));
    }

    private static void pass(FiledDocument document, SubmissionGate.@Nullable Obstacle obstacle) {
        if (obstacle != null) {
            throw DocumentProblem.CASE_NOT_MATCHED
                    .because(obstacle.text())
                    .at(FieldError.inParameter("number", obstacle.state(), obstacle.text()))
                    .allowing(DocumentAction.allowedFor(
                            document, new Hindrances(ClearanceGate.Clearance.BY_HAND, obstacle, List.of(), List.of())));
        }
    }

    /**
     * What customs has said of a document that was sent: the steps that lead there from wherever it stands. Where it stands there
     * already, nothing happens but that customs' number is noted.
     *
     * @param number customs' own, where it is accepted
     */
    @Transactional
    public void reach(FiledDocument document, DocumentState wanted, @Nullable String number, String reason) {
        DocumentState before = document.state();
        switch (wanted) {
            case DRAFT -> draft(document, reason);
            case DECLARED -> declared(document, reason);
            case ACCEPTED -> {
                declared(document, reason);
                if (document.state() == DocumentState.DECLARED) {
                    step(document, "accept", reason, () -> document.accept(number, clock.instant()));
                } else if (number != null && !number.equals(document.customsNumber())) {
                    step(document, "number", reason, () -> document.numbered(number, clock.instant()));
                }
            }
            case CANCELLED -> {
                if (document.state() == DocumentState.ACCEPTED) {
                    draft(document, reason);
                }
                if (document.state() != DocumentState.CANCELLED) {
                    step(document, "cancel", reason, () -> document.cancel(clock.instant()));
                }
            }
        }
        if (document.state() != before) {
            changes.tell(document, DocumentFiled.What.MOVED);
        }
    }

    private void draft(FiledDocument document, String reason) {
        if (DocumentAction.WITHDRAW.from(document.state()) != null) {
            step(document, "withdraw", reason, () -> document.withdraw(clock.instant()));
        }
    }

    private void declared(FiledDocument document, String reason) {
        if (document.state() == DocumentState.DRAFT) {
            step(document, "submit", reason, () -> document.submit(clock.instant()));
        }
    }

    private void step(FiledDocument document, String action, String reason, Runnable verb) {
        String before = document.state().name();
        verb.run();
        changes.record(document, action, before, reason);
    }

    /** What a tree says as a declaration; refused with everything that is wrong with it. */
    public static Declaration declaration(ObjectNode tree, String pointer) {
        return (Declaration) DocumentReading.document(tree, pointer).document();
    }
}
