package org.chuhai.logistics.declaration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.chuhai.logistics.customsaccount.CustomsAccount;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentProgress;
import org.chuhai.logistics.customsdocument.DocumentService;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.FiledDocument;
import org.chuhai.logistics.transmission.Transmission;
import org.chuhai.logistics.transmission.Transmitting;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.lifecycle.AllowedActions;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.ContentRules;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Sends declarations, and asks customs to amend or to cancel them. */
@ApplicationScoped
class DeclarationDesk {

    private final CustomsDeclarations declarations;
    private final DocumentService documents;
    private final DocumentProgress progress;
    private final Transmitting transmitting;
    private final DeclarationMessages messages;
    private final DeclarationChanges changes;
    private final DeclarationViews views;
    private final ContentRules rules;
    private final Clock clock;

    DeclarationDesk(
            CustomsDeclarations declarations,
            DocumentService documents,
            DocumentProgress progress,
            Transmitting transmitting,
            DeclarationMessages messages,
            DeclarationChanges changes,
            DeclarationViews views,
            ContentRules rules,
            Clock clock) {
        this.declarations = declarations;
        this.documents = documents;
        this.progress = progress;
        this.transmitting = transmitting;
        this.messages = messages;
        this.changes = changes;
        this.views = views;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    DeclarationView submit(UUID id, @Nullable String ifMatch) {
        CustomsDeclaration declaration = current(id, ifMatch);
        declaration.must(DeclarationAction.SUBMIT);
        UUID documentId = declaration.documentId();
        if (documentId == null || !DeclarationViews.missing(declaration).isEmpty()) {
            throw incomplete(declaration);
        }
        FiledDocument document = progress.locked(documentId);
        CustomsAccount account = transmitting.account(declaration.shopId());
        Declaration content = content(document);
        // What could not be sent on was sent once and is DECLARED; what it says may have changed since.
        if (document.state() == DocumentState.DECLARED) {
            progress.mustFit(document, content);
        } else {
            progress.send(document);
        }
        BeforeSubmission before = declaration.submit(content, clock.instant());
        Transmission sent = messages.submission(declaration, content, document, account);
        add(declaration, DeclarationSending.Kind.SUBMISSION, sent, null, null).after(before);
        changes.record(declaration, "submit", before.state(), null, null);
        return views.of(declaration);
    }

    @Transactional
    DeclarationView amend(UUID id, @Nullable String ifMatch, AmendDeclaration command) {
        CustomsDeclaration declaration = current(id, ifMatch);
        rules.check(command);
        ObjectNode tree = command.declaration().deepCopy().put("declarationNo", declaration.customsNumber());
        Declaration content = DocumentProgress.declaration(tree, "/declaration");
        mustBeTheSameDeclaration(declaration, content);
        mustBeAskable(declaration, DeclarationAction.AMEND);
        FiledDocument document = progress.locked(Objects.requireNonNull(declaration.documentId()));
        progress.mustFit(document, content);
        CustomsAccount account = transmitting.account(declaration.shopId());
        Transmission sent = messages.amendment(declaration, content, document, account);
        add(declaration, DeclarationSending.Kind.AMENDMENT, sent, tree.toString(), command.reason());
        changes.record(declaration, "ask-to-amend", declaration.state(), command.reason(), null);
        return views.of(declaration);
    }

    @Transactional
    DeclarationView cancel(UUID id, @Nullable String ifMatch, CancelDeclaration command) {
        CustomsDeclaration declaration = current(id, ifMatch);
        rules.check(command);
        declaration.must(DeclarationAction.CANCEL);
        DeclarationState before = declaration.state();
        UUID documentId = declaration.documentId();
        if (!DeclarationAction.CANCEL.isRequest(before)) {
            declaration.cancel(clock.instant());
            if (documentId != null) {
                progress.reach(progress.locked(documentId), DocumentState.CANCELLED, null, command.reason());
            }
            changes.record(declaration, "cancel", before, command.reason(), null);
            return views.of(declaration);
        }
        mustBeAskable(declaration, DeclarationAction.CANCEL);
        FiledDocument document = progress.locked(Objects.requireNonNull(documentId));
        CustomsAccount account = transmitting.account(declaration.shopId());
        Transmission sent = messages.cancellation(declaration, content(document), document, account, command.reason());
        add(declaration, DeclarationSending.Kind.CANCELLATION, sent, null, command.reason());
        changes.record(declaration, "ask-to-cancel", before, command.reason(), null);
        return views.of(declaration);
    }

    @Transactional
    AllowedActions allowedActions(UUID id, Language language) {
        CustomsDeclaration declaration = declarations.findByIdOptional(id).orElseThrow(CommonProblem::notFound);
        return DeclarationActions.of(declaration, declarations.sendings(declaration), language);
    }

    /** One request at a time, by message, under customs' own number. */
    private void mustBeAskable(CustomsDeclaration declaration, DeclarationAction action) {
        declaration.must(action);
        DeclarationActions.Refusal refusal =
                DeclarationActions.refusalOfRequest(declaration, declarations.sendings(declaration));
        if (refusal != null) {
            throw refusal.problem().because(refusal.why());
        }
    }

    private static void mustBeTheSameDeclaration(CustomsDeclaration declaration, Declaration content) {
        if (content.route() != declaration.route() || !content.orderNo().equals(declaration.orderNo())) {
            throw CommonProblem.invalid(List.of(FieldError.inBody(
                    content.route() == declaration.route() ? "/declaration/orderNo" : "/declaration/route",
                    "MISMATCH",
                    new Text("修改申请不能更换申报方式或订单", "an amendment changes neither the route nor the order"))));
        }
    }

    private Declaration content(FiledDocument document) {
        return (Declaration) documents.content(document.id()).presented().document();
    }

    private DeclarationSending add(
            CustomsDeclaration declaration,
            DeclarationSending.Kind kind,
            Transmission sent,
            @Nullable String content,
            @Nullable String reason) {
        int no = declarations.sendings(declaration).size() + 1;
        DeclarationSending sending = DeclarationSending.of(declaration, no, kind, sent, content, reason);
        declarations.add(sending);
        declaration.touched(clock.instant());
        return sending;
    }

    private static RuntimeException incomplete(CustomsDeclaration declaration) {
        return DeclarationProblem.DECLARATION_INCOMPLETE
                .because(new Text("申报单尚缺内容", "the declaration lacks something still"))
                .at(DeclarationViews.missing(declaration).stream()
                        .map(datum -> FieldError.inBody(datum.pointer(), datum.code(), datum.text()))
                        .toList());
    }

    private CustomsDeclaration current(UUID id, @Nullable String ifMatch) {
        CustomsDeclaration declaration = declarations.locked(id).orElseThrow(CommonProblem::notFound);
        Version.mustBe(declaration.version(), ifMatch);
        return declaration;
    }
}
