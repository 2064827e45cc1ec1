package org.chuhai.logistics.declaration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentFiling;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentProgress;
import org.chuhai.logistics.customsdocument.DocumentService;
import org.chuhai.logistics.customsdocument.DocumentService.Content;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.NormalKey;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.ContentRules;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.tenant.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The use cases of declarations until they are sent; sending and what follows is {@link DeclarationDesk}'s. */
@ApplicationScoped
class DeclarationService {

    private final CustomsDeclarations declarations;
    private final DeclarationDrafts drafts;
    private final DocumentService documents;
    private final DocumentFiling filing;
    private final DocumentProgress progress;
    private final DeclarationChanges changes;
    private final DeclarationViews views;
    private final ContentRules rules;
    private final CurrentCaller caller;
    private final Clock clock;

    DeclarationService(
            CustomsDeclarations declarations,
            DeclarationDrafts drafts,
            DocumentService documents,
            DocumentFiling filing,
            DocumentProgress progress,
            DeclarationChanges changes,
            DeclarationViews views,
            ContentRules rules,
            CurrentCaller caller,
            Clock clock) {
        this.declarations = declarations;
        this.drafts = drafts;
        this.documents = documents;
        this.filing = filing;
        this.progress = progress;
        this.changes = changes;
        this.views = views;
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    DeclarationView draft(DraftDeclaration command) {
        rules.check(command);
        if (!caller.get().sees(command.shopId())) {
            throw CommonProblem.invalid(List.of(FieldError.inBody(
                    "/shopId", FieldError.UNKNOWN, new Text("没有您能看到的此店铺", "there is no such shop that you can see"))));
        }
        documents.lock(command.shopId());
        boolean isTaken = isTaken(command);
        CustomsDeclaration declaration =
                CustomsDeclaration.open(command, NormalKey.of(command.number()), clock.instant());
        Content filed = documents.find(command.shopId(), DocumentKind.DECLARATION, command.number());
        if (filed == null || isTaken) {
            Draft draft = drafts.draft(command.shopId(), command.orderNo(), command.waybillNo(), supplements(command));
            refuse(isTaken);
            take(declaration, draft);
        } else {
            adopt(declaration, filed, command);
        }
        declarations.persist(declaration);
        changes.record(declaration, "draft", null, null, null);
        return views.of(declaration);
    }

    private static ObjectNode supplements(DraftDeclaration command) {
        return command.supplements() == null ? DeclarationDrafts.nothing() : command.supplements();
    }

    private boolean isTaken(DraftDeclaration command) {
        return declarations.count("shopId = ?1 and numberKey = ?2", command.shopId(), NormalKey.of(command.number()))
                > 0;
    }

    private static void refuse(boolean isTaken) {
        if (isTaken) {
            throw CommonProblem.ALREADY_EXISTS
                    .because(new Text("店铺已有此编号的申报", "the shop has a declaration of this number"))
                    .at(FieldError.inBody("/number", "TAKEN", new Text("请换一个编号", "take another number")));
        }
    }

    /** What somebody has filed by itself already is declared as it is. */
    private void adopt(CustomsDeclaration declaration, Content filed, DraftDeclaration command) {
        Declaration content = (Declaration) filed.presented().document();
        if (!command.orderNo().equals(content.orderNo()) || !command.waybillNo().equals(content.waybillNo())) {
            throw CommonProblem.invalid(List.of(FieldError.inBody(
                    "/number",
                    "MISMATCH",
                    new Text(
                            "此编号的申报单属于订单 " + content.orderNo() + "、运单 " + content.waybillNo(),
                            "the document of this number is of order " + content.orderNo() + " and waybill "
                                    + content.waybillNo()))));
        }
        if (!supplements(command).isEmpty()) {
            throw CommonProblem.invalid(List.of(FieldError.inBody(
                    "/supplements",
                    "NOT_NEEDED",
                    new Text(
                            "已有此编号的申报单，补充无处可用",
                            "a document of this number is there already; there is nothing to supplement"))));
        }
        if (filed.document().state() != DocumentState.DRAFT) {
            throw CommonProblem.STATE_REFUSES.because(new Text(
                    "此编号的申报单为 " + filed.document().state() + "，只有草稿可以由此申报",
                    "the document of this number is " + filed.document().state() + "; only a draft is sent from here"));
        }
        declaration.draft(
                new Draft(content.route(), DeclarationDrafts.nothing(), filed.tree(), List.of()), clock.instant());
        declaration.filed(filed.document().id());
    }

    @Transactional
    DeclarationView supplement(UUID id, @Nullable String ifMatch, SupplementDeclaration command) {
        CustomsDeclaration declaration = current(id, ifMatch);
        rules.check(command);
        documents.lock(declaration.shopId());
        DeclarationState before = declaration.state();
        take(
                declaration,
                drafts.draft(
                        declaration.shopId(),
                        declaration.orderNo(),
                        declaration.waybillNo(),
                        Objects.requireNonNull(command.supplements())));
        changes.record(declaration, "supplement", before, null, null);
        return views.of(declaration);
    }

    /** What is complete is filed, and its case examined; what is not stays here, and is with customs no longer. */
    private void take(CustomsDeclaration declaration, Draft draft) {
        declaration.draft(draft, clock.instant());
        UUID document = declaration.documentId();
        if (draft.isComplete()) {
            declaration.filed(
                    filing.draft(declaration.shopId(), DocumentKind.DECLARATION, declaration.number(), draft.tree()));
        } else if (document != null) {
            progress.reach(progress.locked(document), DocumentState.DRAFT, null, "drafted anew, incomplete");
        }
    }

    @Transactional
    Page<DeclarationSummary> list(PageQuery page, DeclarationFilter filter) {
        return page.page(
                        declarations.page(page, filter, caller.get().shops()),
                        declaration -> List.of(declaration.id().toString()))
                .map(DeclarationSummary::of);
    }

    @Transactional
    DeclarationView get(UUID id) {
        return views.of(declarations.findByIdOptional(id).orElseThrow(CommonProblem::notFound));
    }

    private CustomsDeclaration current(UUID id, @Nullable String ifMatch) {
        CustomsDeclaration declaration = declarations.locked(id).orElseThrow(CommonProblem::notFound);
        Version.mustBe(declaration.version(), ifMatch);
        return declaration;
    }
}
