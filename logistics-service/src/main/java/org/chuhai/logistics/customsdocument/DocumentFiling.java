package org.chuhai.logistics.customsdocument;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.chuhai.logistics.customsdocument.DocumentFiled.What;
import org.chuhai.logistics.customsdocument.DocumentRevision.Origin;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.tenant.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** How documents and their revisions come. */
@ApplicationScoped
public class DocumentFiling {

    private final Documents documents;
    private final DocumentChanges changes;
    private final RevisionGate gate;
    private final ClearanceGate clearance;
    private final MessageGate messages;
    private final CurrentCaller caller;
    private final Clock clock;

    DocumentFiling(
            Documents documents,
            DocumentChanges changes,
            RevisionGate gate,
            ClearanceGate clearance,
            MessageGate messages,
            CurrentCaller caller,
            Clock clock) {
        this.documents = documents;
        this.changes = changes;
        this.gate = gate;
        this.clearance = clearance;
        this.messages = messages;
        this.caller = caller;
        this.clock = clock;
    }

    /** A document and whether it is new. */
    record Filing(DocumentView document, boolean isNew) {}

    /** A new document, another revision of one, or nothing at all when it says what is known already. */
    @Transactional
    Filing file(DocumentAddress address, @Nullable String ifMatch, ObjectNode tree) {
        Supplier<Presented<?>> content = DocumentReading.read(tree, "");
        documents.lock(address.shop());
        FiledDocument known =
                documents.find(address.shop(), address.kind(), address.number()).orElse(null);
        if (known == null) {
            refuseVersionOfNothing(ifMatch);
            return new Filing(fileNew(address, address.fitting(content.get()), tree, Origin.FILED), true);
        }
        ObjectNode present = StoredTree.of(present(known).content());
        if (!saysTheSame(known, present, tree) && !tellsTheNumberOnly(known, present, tree)) {
            Version.mustBe(known.version(), ifMatch);
            CustomsDocument revised = address.fitting(content.get()).document();
            RevisionRules.refuseHeld(known, DocumentAction.REVISE, clearance);
            RevisionRules.check(known, present, revised, tree, gate);
            String number = revised.customsNumber();
            String told = Objects.equals(number, StoredTree.customsNumber(present)) ? null : number;
            if (told != null) {
                RevisionRules.refuseToldNumber(known, clearance);
            }
            revise(known, tree, Origin.FILED, null, told);
        }
        return new Filing(view(known), false);
    }

    /** A draft that was made here: a new document, or the next revision of what customs does not have. */
    @Transactional
    public UUID draft(UUID shop, DocumentKind kind, String number, ObjectNode tree) {
        DocumentAddress address = new DocumentAddress(shop, kind, number);
        Presented<?> content = address.fitting(DocumentReading.read(tree, "").get());
        documents.lock(shop);
        FiledDocument known = documents.find(shop, kind, number).orElse(null);
        if (known == null) {
            return fileNew(address, content, tree, Origin.FILED).summary().id();
        }
        if (known.state() == DocumentState.DECLARED) {
            withdraw(known);
        }
        if (!saysTheSame(known, StoredTree.of(present(known).content()), tree)) {
            revise(known, tree, Origin.FILED, null, null);
        }
        return known.id();
    }

    private void withdraw(FiledDocument document) {
        String before = document.state().name();
        document.withdraw(clock.instant());
        changes.record(document, "withdraw", before, null);
        changes.tell(document, What.MOVED);
    }

    /** What customs was asked to change and has changed: the next revision of what it has, in the state that it is in. */
    @Transactional
    public void amend(FiledDocument document, ObjectNode tree, String reason) {
        String before = document.state().name();
        document.amend(clock.instant());
        documents.add(DocumentRevision.of(
                document, Origin.AMENDED, reason, tree.toString(), caller.get().actor()));
        changes.record(document, "amend", before, reason);
        changes.tell(document, What.REVISED);
    }

    /** An order as it was told where it was sold: whatever stands here before, this is how it is now. */
    @Transactional
    void follow(UUID shop, String number, ObjectNode tree, @Nullable String reason) {
        DocumentAddress address = new DocumentAddress(shop, DocumentKind.ORDER, number);
        Presented<?> content = address.fitting(DocumentReading.read(tree, "").get());
        documents.lock(shop);
        FiledDocument known = documents.find(shop, DocumentKind.ORDER, number).orElse(null);
        if (known == null) {
            fileNew(address, content, tree, Origin.FOLLOWED);
        } else {
            follow(known);
            if (!saysTheSame(known, StoredTree.of(present(known).content()), tree)) {
                revise(known, tree, Origin.FOLLOWED, reason, null);
            }
        }
    }

    /** An order was called off where it was sold. */
    @Transactional
    void callOff(UUID shop, String number, @Nullable String reason) {
        messages.hold(shop);
        documents.lock(shop);
        FiledDocument known = documents.find(shop, DocumentKind.ORDER, number).orElse(null);
        if (known == null) {
            return;
        }
        messages.takeBack(known);
        follow(known);
        if (!known.isCalledOff()) {
            String before = known.state().name();
            known.callOff(clock.instant());
            changes.record(known, "cancel", before, reason);
            changes.tell(known, What.MOVED);
        }
    }

    private void follow(FiledDocument known) {
        if (!known.isFollowed()) {
            known.follow();
            changes.record(known, "follow", known.state().name(), null);
        }
    }

    /** A correction's result becomes the next revision. */
    @Transactional
    public void correct(FiledDocument document, ObjectNode tree, String reason) {
        RevisionRules.refuseHeld(document, DocumentAction.REVISE, clearance);
        RevisionRules.refuseDeclared(document, StoredTree.of(present(document).content()), tree, gate);
        revise(document, tree, Origin.CORRECTED, reason, null);
    }

    private DocumentRevision present(FiledDocument document) {
        return documents.revision(document, document.revision()).orElseThrow();
    }

    private DocumentView view(FiledDocument document) {
        return DocumentView.of(document, present(document));
    }

    private DocumentView fileNew(DocumentAddress address, Presented<?> presented, ObjectNode tree, Origin origin) {
        FiledDocument document = FiledDocument.file(address, presented, clock.instant());
        if (origin == Origin.FOLLOWED) {
            document.follow();
        }
        documents.persist(document);
        documents.add(DocumentRevision.of(
                document, origin, null, tree.toString(), caller.get().actor()));
        changes.record(document, "file", null, null);
        changes.tell(document, What.REVISED);
        return view(document);
    }

    /** {@code number} is customs' own, where this revision is the first to carry it. */
    private void revise(
            FiledDocument document, ObjectNode tree, Origin origin, @Nullable String reason, @Nullable String number) {
        String before = document.state().name();
        if (origin == Origin.FOLLOWED) {
            document.followOn(clock.instant());
        } else {
            document.revise(clock.instant());
        }
        documents.add(DocumentRevision.of(
                document, origin, reason, tree.toString(), caller.get().actor()));
        changes.record(document, "revise", before, reason);
        if (number != null) {
            String revised = document.state().name();
            document.acceptedUnder(number, clock.instant());
            changes.record(document, "accept", revised, null);
        }
        changes.tell(document, origin == Origin.CORRECTED ? What.CORRECTED : What.REVISED);
    }

    private static boolean saysTheSame(FiledDocument known, ObjectNode present, ObjectNode tree) {
        return !known.isCalledOff() && present.equals(tree);
    }

    /** Customs has accepted it under this number, and only the number is added to what was filed. */
    private static boolean tellsTheNumberOnly(FiledDocument known, ObjectNode present, ObjectNode tree) {
        String number = StoredTree.customsNumber(tree);
        return number != null
                && number.equals(known.customsNumber())
                && StoredTree.withoutCustomsNumber(present).equals(StoredTree.withoutCustomsNumber(tree));
    }

    private static void refuseVersionOfNothing(@Nullable String ifMatch) {
        if (ifMatch != null && !ifMatch.isBlank()) {
            throw CommonProblem.CHANGED_MEANWHILE
                    .because(new Text(
                            "此编号尚无单证，If-Match 不适用", "there is no document of this number that If-Match could be about"))
                    .at(FieldError.inParameter(
                            "If-Match", FieldError.UNKNOWN, new Text("新建单证时不要发送", "leave it out for a new document")));
        }
    }
}
