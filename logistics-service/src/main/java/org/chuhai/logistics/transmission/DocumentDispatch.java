package org.chuhai.logistics.transmission;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.chuhai.logistics.ceb.CebMessage;
import org.chuhai.logistics.ceb.CebSubmission;
import org.chuhai.logistics.customsaccount.CustomsAccount;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentProgress;
import org.chuhai.logistics.customsdocument.DocumentService;
import org.chuhai.logistics.customsdocument.DocumentService.Content;
import org.chuhai.logistics.customsdocument.FiledDocument;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.ContentRules;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.tenant.CurrentCaller;

/** Sends orders and waybills: their platform and their carrier transmit them, and who practises is both. */
@ApplicationScoped
class DocumentDispatch {

    private final DocumentService documents;
    private final DocumentProgress progress;
    private final Transmitting transmitting;
    private final OutgoingMessages messages;
    private final ContentRules rules;
    private final CurrentCaller caller;

    DocumentDispatch(
            DocumentService documents,
            DocumentProgress progress,
            Transmitting transmitting,
            OutgoingMessages messages,
            ContentRules rules,
            CurrentCaller caller) {
        this.documents = documents;
        this.progress = progress;
        this.transmitting = transmitting;
        this.messages = messages;
        this.rules = rules;
        this.caller = caller;
    }

    @Transactional
    UUID send(SendDocument command) {
        rules.check(command);
        if (command.kind() == DocumentKind.DECLARATION) {
            throw invalid(
                    "/kind",
                    "NOT_AN_ALLOWED_VALUE",
                    "申报单请经 /v1/declarations 申报",
                    "declarations are sent by /v1/declarations/{id}/submission");
        }
        Content found = caller.get().sees(command.shopId())
                ? documents.find(command.shopId(), command.kind(), command.number())
                : null;
        if (found == null) {
            throw invalid("/number", FieldError.UNKNOWN, "店铺没有此单证", "the shop has no such document");
        }
        CustomsAccount account = transmitting.account(command.shopId());
        FiledDocument document = progress.locked(found.document().id());
        UUID id = UuidCreator.getTimeOrderedEpoch();
        CebSubmission submission = messages.submission(id, CebSubmission.Kind.NEW);
        switch (documents.content(document.id()).presented().document()) {
            case Order order ->
                send(
                        id,
                        TransmittedMessage.CEB303,
                        document,
                        account,
                        messages.message(CebMessage.CEB303, messages.drafts().order(order, submission), account));
            case Waybill waybill ->
                send(
                        id,
                        TransmittedMessage.CEB505,
                        document,
                        account,
                        messages.message(CebMessage.CEB505, messages.drafts().waybill(waybill, submission), account));
            case Declaration declaration -> throw new IllegalStateException("refused before");
        }
        return id;
    }

    private void send(
            UUID id, TransmittedMessage kind, FiledDocument document, CustomsAccount account, byte[] message) {
        progress.send(document);
        transmitting.send(id, kind, document, account, message);
    }

    private static RuntimeException invalid(String pointer, String code, String zh, String en) {
        return CommonProblem.invalid(List.of(FieldError.inBody(pointer, code, new Text(zh, en))));
    }
}
