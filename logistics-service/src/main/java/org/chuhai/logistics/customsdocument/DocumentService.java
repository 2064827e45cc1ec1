package org.chuhai.logistics.customsdocument;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuhai.logistics.customsdocument.DocumentRevision.Origin;
import org.chuhai.platform.audit.AuditTrail;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.ContentRules;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.tenant.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The use cases of filed documents. Whoever is interested in a change observes {@link DocumentFiled}. */
@ApplicationScoped
public class DocumentService {

    private static final String AGGREGATE = "customs-document";

    private final Documents documents;
    private final ContentRules rules;
    private final Event<DocumentFiled> filed;
    private final AuditTrail audit;
    private final CurrentCaller caller;
    private final Clock clock;

    DocumentService(
            Documents documents,
            ContentRules rules,
            Event<DocumentFiled> filed,
            AuditTrail audit,
            CurrentCaller caller,
            Clock clock) {
        this.documents = documents;
        this.rules = rules;
        this.filed = filed;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A document and whether it is new. */
    record Filing(DocumentView document, boolean isNew) {}

    /** A document as the engine takes it. */
    public record Content(FiledDocument document, Presented<?> presented, ObjectNode tree) {}

    /** A new document, another revision of one, or nothing at all when it says what is known already. */
    @Transactional
    Filing file(DocumentAddress address, @Nullable String ifMatch, ObjectNode tree) {
        Presented<?> presented = DocumentReading.document(tree, "");
        address.mustFit(presented.document());
        documents.lock(address.shop());
        FiledDocument known =
                documents.find(address.shop(), address.kind(), address.number()).orElse(null);
        if (known == null) {
            refuseVersionOfNothing(ifMatch);
            return new Filing(fileNew(address, presented, tree), true);
        }
        Content present = content(known);
        if (!present.tree().equals(tree)) {
            Version.mustBe(known.version(), ifMatch);
            String numberBefore = present.presented().document().customsNumber();
            String number = presented.document().customsNumber();
            revise(known, tree, Origin.FILED, null, Objects.equals(number, numberBefore) ? null : number);
        }
        return new Filing(view(known), false);
    }

    /** A correction's result becomes the next revision. */
    @Transactional
    public void correct(FiledDocument document, ObjectNode tree, String reason) {
        revise(document, tree, Origin.CORRECTED, reason, null);
    }

    @Transactional
    DocumentView get(DocumentAddress address, @Nullable Integer revision) {
        FiledDocument document = existing(address);
        return DocumentView.of(
                document,
                documents
                        .revision(document, revision == null ? document.revision() : revision)
                        .orElseThrow(CommonProblem::notFound));
    }

    @Transactional
    Page<DocumentSummary> list(DocumentKind kind, @Nullable UUID shop, PageQuery page) {
        return page.page(
                documents.page(kind, caller.get().shops().among(shop), page),
                document -> List.of(document.id().toString()));
    }

    @Transactional
    Page<RevisionView> revisions(DocumentAddress address, PageQuery page) {
        return page.page(
                documents.revisions(existing(address), page),
                revision -> List.of(Integer.toString(revision.revision())));
    }

    @Transactional
    DocumentView submit(DocumentAddress address, @Nullable String ifMatch) {
        return act(address, ifMatch, "submit", document -> document.submit(clock.instant()));
    }

    @Transactional
    DocumentView accept(DocumentAddress address, @Nullable String ifMatch, AcceptDocument command) {
        return act(address, ifMatch, "accept", document -> {
            rules.check(command);
            document.accept(command.customsNumber(), clock.instant());
        });
    }

    @Transactional
    DocumentView withdraw(DocumentAddress address, @Nullable String ifMatch) {
        return act(address, ifMatch, "withdraw", document -> document.withdraw(clock.instant()));
    }

    @Transactional
    DocumentState state(DocumentAddress address) {
        return existing(address).state();
    }

    /** The present revision of a document of this number, or null if nobody has filed one. */
    @Transactional
    public @Nullable Content find(UUID shop, DocumentKind kind, String number) {
        return documents.find(shop, kind, number).map(this::content).orElse(null);
    }

    /** The present revision of a document. */
    @Transactional
    public Content content(UUID id) {
        return content(documents.findById(id));
    }

    /** Documents without their content, by their ids. */
    @Transactional
    public Map<UUID, DocumentSummary> summaries(Collection<UUID> ids) {
        return documents.summaries(ids).stream().collect(Collectors.toMap(DocumentSummary::id, Function.identity()));
    }

    /** Nobody else files documents in this shop until the transaction ends. */
    @Transactional
    public void lock(UUID shop) {
        documents.lock(shop);
    }

    private DocumentView act(
            DocumentAddress address, @Nullable String ifMatch, String action, Consumer<FiledDocument> verb) {
        documents.lock(address.shop());
        FiledDocument document = existing(address);
        Version.mustBe(document.version(), ifMatch);
        String before = document.state().name();
        verb.accept(document);
        return told(document, action, before, null);
    }

    private DocumentView fileNew(DocumentAddress address, Presented<?> presented, ObjectNode tree) {
        FiledDocument document = FiledDocument.file(address, presented, clock.instant());
        documents.persist(document);
        documents.add(DocumentRevision.of(document, Origin.FILED, null, tree.toString(), actor()));
        return told(document, "file", null, null);
    }

    /** {@code number} is customs' own, where this revision is the first to carry it. */
    private void revise(
            FiledDocument document, ObjectNode tree, Origin origin, @Nullable String reason, @Nullable String number) {
        String before = document.state().name();
        document.revise(clock.instant());
        if (number != null) {
            document.acceptedUnder(number, clock.instant());
        }
        documents.add(DocumentRevision.of(document, origin, reason, tree.toString(), actor()));
        told(document, "revise", before, reason);
    }

    private DocumentView told(FiledDocument document, String action, @Nullable String before, @Nullable String reason) {
        documents.flush();
        audit.record(new AuditTrail.Change(
                document.shopId(),
                AGGREGATE,
                document.id(),
                action,
                before,
                document.state().name(),
                reason));
        filed.fire(new DocumentFiled(document, reason != null));
        return view(document);
    }

    private DocumentView view(FiledDocument document) {
        return DocumentView.of(
                document, documents.revision(document, document.revision()).orElseThrow());
    }

    private Content content(FiledDocument document) {
        String json =
                documents.revision(document, document.revision()).orElseThrow().content();
        ObjectNode tree = StoredTree.of(json);
        return new Content(document, StoredTree.document(tree).at(document.revision(), document.state()), tree);
    }

    private FiledDocument existing(DocumentAddress address) {
        return documents.find(address.shop(), address.kind(), address.number()).orElseThrow(CommonProblem::notFound);
    }

    private String actor() {
        return caller.get().actor();
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
