package org.chuhai.logistics.customsdocument;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.lifecycle.AllowedActions;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.ContentRules;
import org.chuhai.platform.tenant.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The use cases of filed documents but their filing, see {@link DocumentFiling}. */
@ApplicationScoped
public class DocumentService {

    private static final int MOST_PAST = 20;

    private final Documents documents;
    private final ContentRules rules;
    private final DocumentChanges changes;
    private final DocumentProgress progress;
    private final SubmissionGate gate;
    private final RevisionGate revisions;
    private final ClearanceGate clearance;
    private final MessageGate messages;
    private final CurrentCaller caller;
    private final Clock clock;

    DocumentService(
            Documents documents,
            ContentRules rules,
            DocumentChanges changes,
            DocumentProgress progress,
            SubmissionGate gate,
            RevisionGate revisions,
            ClearanceGate clearance,
            MessageGate messages,
            CurrentCaller caller,
            Clock clock) {
        this.documents = documents;
        this.rules = rules;
        this.changes = changes;
        this.progress = progress;
        this.gate = gate;
        this.revisions = revisions;
        this.clearance = clearance;
        this.messages = messages;
        this.caller = caller;
        this.clock = clock;
    }

    /** A document as the engine takes it. */
    public record Content(FiledDocument document, Presented<?> presented, ObjectNode tree) {}

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
        return act(address, ifMatch, "submit", null, document -> {
            RevisionRules.refuseHeld(document, DocumentAction.SUBMIT, clearance);
            progress.submit(document);
        });
    }

    @Transactional
    DocumentView accept(DocumentAddress address, @Nullable String ifMatch, AcceptDocument command) {
        return act(address, ifMatch, "accept", null, document -> {
            rules.check(command);
            RevisionRules.refuseHeld(document, DocumentAction.ACCEPT, clearance);
            document.accept(command.customsNumber(), clock.instant());
        });
    }

    @Transactional
    DocumentView withdraw(DocumentAddress address, @Nullable String ifMatch) {
        return act(address, ifMatch, "withdraw", null, document -> {
            RevisionRules.refuseSent(document, DocumentAction.WITHDRAW, clearance, messages);
            document.withdraw(clock.instant());
        });
    }

    @Transactional
    DocumentView cancel(DocumentAddress address, @Nullable String ifMatch, CancelDocument command) {
        return act(address, ifMatch, "cancel", command.reason(), document -> {
            rules.check(command);
            RevisionRules.refuseSent(document, DocumentAction.CANCEL, clearance, messages);
            RevisionRules.refuseCalledOff(document, revisions);
            document.cancel(clock.instant());
        });
    }

    @Transactional
    AllowedActions allowedActions(DocumentAddress address, Language language) {
        FiledDocument document = existing(address);
        return DocumentAction.of(
                document,
                new Hindrances(
                        clearance.of(document),
                        gate.foreseen(document),
                        revisions.declaredLists(document),
                        messages.waiting(document)),
                language);
    }

    /** The present revision of a document that a request names; 404 where there is none that the caller sees. */
    @Transactional
    public Content named(DocumentParameters path) {
        return content(existing(path.address(caller.get())));
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

    /** The present revisions of documents, by their ids, with as many statements as one takes. */
    @Transactional
    public Map<UUID, Content> contents(Collection<UUID> ids) {
        Map<UUID, FiledDocument> found = documents.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(FiledDocument::id, Function.identity()));
        return documents.presentRevisions(ids).stream()
                .collect(Collectors.toMap(
                        DocumentRevision::documentId,
                        revision -> content(
                                Objects.requireNonNull(found.get(revision.documentId())),
                                StoredTree.of(revision.content()))));
    }

    /**
     * What a document said before.
     *
     * @param at when it began to say so
     */
    public record PastRevision(int revision, Instant at, ObjectNode tree) {}

    /** Earlier revisions, the newest first; not the oldest of very many. */
    @Transactional
    public List<PastRevision> earlier(FiledDocument document) {
        return documents.earlier(document, MOST_PAST).stream()
                .map(revision ->
                        new PastRevision(revision.revision(), revision.at(), StoredTree.of(revision.content())))
                .toList();
    }

    /** What a document said at a moment; nothing where it had not come. */
    @Transactional
    public Optional<ObjectNode> asOf(FiledDocument document, Instant at) {
        return documents.asOf(document, at).map(revision -> StoredTree.of(revision.content()));
    }

    /** A revision of a document as it was written, for who shows what was; empty where there is none. */
    @Transactional
    public Optional<ObjectNode> revision(UUID id, int revision) {
        return documents
                .findByIdOptional(id)
                .flatMap(document -> documents.revision(document, revision))
                .map(written -> StoredTree.of(written.content()));
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
            DocumentAddress address,
            @Nullable String ifMatch,
            String action,
            @Nullable String reason,
            Consumer<FiledDocument> verb) {
        documents.lock(address.shop());
        FiledDocument document = existing(address);
        Version.mustBe(document.version(), ifMatch);
        String before = document.state().name();
        verb.accept(document);
        changes.record(document, action, before, reason);
        changes.tell(document, DocumentFiled.What.MOVED);
        return DocumentView.of(
                document, documents.revision(document, document.revision()).orElseThrow());
    }

    /** The present revision as it was written: whether today's reader takes it must not hinder the next one. */
    private Content content(FiledDocument document) {
        return content(
                document,
                StoredTree.of(documents
                        .revision(document, document.revision())
                        .orElseThrow()
                        .content()));
    }

    private static Content content(FiledDocument document, ObjectNode tree) {
        return new Content(document, StoredTree.document(tree).at(document.revision(), document.state()), tree);
    }

    private FiledDocument existing(DocumentAddress address) {
        return documents.find(address.shop(), address.kind(), address.number()).orElseThrow(CommonProblem::notFound);
    }
}
